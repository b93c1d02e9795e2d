import { useState } from 'react';
import { postOfficePassword } from '../../api/post-office-password.ts';
import { postOfficeSession } from '../../api/post-office-session.ts';
import type { OfficeSession } from '../../contract/office/office-session.ts';
import { FormStack } from '../../ui/form-stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { signInSentence } from './sign-in-sentence.ts';

type Props = {
  /** Whose session came to its end; undefined where it only takes the password again. */
  email: string | undefined;
  what: string;
  onSaid: (session: OfficeSession) => void;
};

/** Takes the password again. */
export function PasswordForm({ email, what, onSaid }: Props) {
  const texts = useOfficeTexts();
  const { officeSignIn } = texts;
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const submit = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const renewed =
        email === undefined ? postOfficePassword(password) : postOfficeSession({ email, password });
      onSaid(await renewed);
    } catch (failure) {
      setError(signInSentence(failure, texts, 'password'));
      setPassword('');
    } finally {
      setBusy(false);
    }
  };
  return (
    <FormStack action={officeSignIn.again.action} busy={busy} error={error} onSubmit={() => void submit()}>
      <p>{what}</p>
      <TextField
        label={officeSignIn.password}
        kind="password"
        value={password}
        revealLabel={officeSignIn.showPassword}
        onChange={setPassword}
      />
    </FormStack>
  );
}
