import { type ReactNode, useState } from 'react';
import type { SignInRequest } from '../../contract/sign-in-request.ts';
import { LockIcon, WarningIcon } from '../../ui/icons.tsx';
import { NoticePage } from '../../ui/notice-page.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useSignInTexts } from '../../ui/texts/use-sign-in-texts.ts';
import { TitledSection } from '../../ui/titled-section.tsx';
import { CodeForm } from './code-form.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { noteTerminal, wasTerminal } from './was-terminal.ts';

type Props = {
  /** A link was opened that is used up, expired or wrong. */
  linkRefused: boolean;
  onSignIn: (signIn: SignInRequest) => Promise<void>;
  onEnrol: (code: string) => Promise<void>;
  children: ReactNode;
};

/** A browser that is no kiosk yet becomes one here: by sign-in, by code, or by link. */
export function SignInPage({ linkRefused: refused, onSignIn, onEnrol, children }: Props) {
  const { linkRefused, notEnrolled } = useTexts();
  const { signIn, wasTerminal: was } = useSignInTexts();
  const [terminal, setTerminal] = useState(wasTerminal);
  if (terminal !== undefined) {
    const mine = () => {
      noteTerminal(undefined);
      setTerminal(undefined);
    };
    return (
      <NoticePage icon={<WarningIcon />} title={was.title(terminal)} paragraphs={[was.what]}>
        <TitledSection title={signIn.codeTitle}>
          <CodeForm onEnrol={onEnrol} />
        </TitledSection>
        <TextButton label={was.mine} onPress={mine} />
        {children}
      </NoticePage>
    );
  }
  return (
    <NoticePage icon={<LockIcon />} title={notEnrolled.title} paragraphs={refused ? [linkRefused] : []}>
      <TitledSection title={signIn.title}>
        <SignInForm onSignIn={onSignIn} />
      </TitledSection>
      <TitledSection title={signIn.codeTitle}>
        <CodeForm onEnrol={onEnrol} />
        {notEnrolled.how.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </TitledSection>
      {children}
    </NoticePage>
  );
}
