import { useState } from 'react';
import type { SignInRequest } from '../../contract/sign-in-request.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useSignInTexts } from '../../ui/texts/use-sign-in-texts.ts';
import { TitledSection } from '../../ui/titled-section.tsx';
import { CodeForm } from './code-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

type Props = {
  onSignIn: (signIn: SignInRequest) => Promise<void>;
  onEnrol: (code: string) => Promise<void>;
};

/** Says that the server no longer takes this device's punches, and lets its person sign in again on the spot. */
export function SignInAgain({ onSignIn, onEnrol }: Props) {
  const { needsSignIn, close } = useTexts();
  const { signIn } = useSignInTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Banner tone="warning" actions={[{ label: signIn.again, primary: true, onPress: () => setOpen(true) }]}>
        {needsSignIn}
      </Banner>
      <Dialog open={open} title={signIn.again} closeLabel={close} onClose={() => setOpen(false)}>
        <TitledSection title={signIn.title}>
          <SignInForm onSignIn={onSignIn} />
        </TitledSection>
        <TitledSection title={signIn.codeTitle}>
          <CodeForm onEnrol={onEnrol} />
        </TitledSection>
      </Dialog>
    </>
  );
}
