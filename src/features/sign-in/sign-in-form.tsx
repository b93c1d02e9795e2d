import { useState } from 'react';
import type { SignInRequest } from '../../contract/sign-in-request.ts';
import { FormStack } from '../../ui/form-stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSignInTexts } from '../../ui/texts/use-sign-in-texts.ts';
import { signInFailure } from './sign-in-failure.ts';

type Props = { onSignIn: (signIn: SignInRequest) => Promise<void> };

/** E-mail and password: makes this browser the kiosk of whose account it is. */
export function SignInForm({ onSignIn }: Props) {
  const { signIn } = useSignInTexts();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const submit = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await onSignIn({ email, password });
    } catch (failure) {
      setError(signInFailure(failure, 'password', signIn));
      setPassword('');
    } finally {
      setBusy(false);
    }
  };
  return (
    <FormStack action={signIn.action} busy={busy} error={error} onSubmit={() => void submit()}>
      <TextField label={signIn.email} kind="email" value={email} onChange={setEmail} />
      <TextField
        label={signIn.password}
        kind="password"
        value={password}
        revealLabel={signIn.showPassword}
        onChange={setPassword}
      />
    </FormStack>
  );
}
