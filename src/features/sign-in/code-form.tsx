import { useState } from 'react';
import { FormStack } from '../../ui/form-stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSignInTexts } from '../../ui/texts/use-sign-in-texts.ts';
import { enrolmentCodeOf } from './enrolment-code-of.ts';
import { signInFailure } from './sign-in-failure.ts';

type Props = { onEnrol: (code: string) => Promise<void> };

/** A short code or a pasted link from an administrator: makes this browser what the code says. */
export function CodeForm({ onEnrol }: Props) {
  const { signIn } = useSignInTexts();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const submit = async () => {
    const code = enrolmentCodeOf(typed);
    if (!code) return setError(signIn.codeForm);
    setBusy(true);
    setError(undefined);
    try {
      await onEnrol(code);
    } catch (failure) {
      setError(signInFailure(failure, 'code', signIn));
    } finally {
      setBusy(false);
    }
  };
  return (
    <FormStack action={signIn.codeAction} busy={busy} error={error} onSubmit={() => void submit()}>
      <TextField label={signIn.code} kind="code" value={typed} onChange={setTyped} />
    </FormStack>
  );
}
