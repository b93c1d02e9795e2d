import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { getFirstRun } from '../../api/get-first-run.ts';
import { postOfficeSession } from '../../api/post-office-session.ts';
import { Banner } from '../../ui/banner.tsx';
import { FormStack } from '../../ui/form-stack.tsx';
import { LockIcon } from '../../ui/icons.tsx';
import { NoticePage } from '../../ui/notice-page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { SESSION_KEY } from './session-query.ts';
import { signInSentence } from './sign-in-sentence.ts';

/** Lets an administrator in; `children` stand below. */
export function OfficeSignIn({ children }: { children: ReactNode }) {
  const texts = useOfficeTexts();
  const { officeSignIn } = texts;
  const client = useQueryClient();
  const firstRun = useQuery({
    queryKey: OFFICE_KEYS.firstRun,
    queryFn: ({ signal }) => getFirstRun(signal),
  });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const submit = async () => {
    setBusy(true);
    setError(undefined);
    try {
      client.setQueryData(SESSION_KEY, await postOfficeSession({ email, password }));
    } catch (failure) {
      setError(signInSentence(failure, texts, 'both'));
      setPassword('');
    } finally {
      setBusy(false);
    }
  };
  return (
    <NoticePage icon={<LockIcon />} title={officeSignIn.title} paragraphs={[officeSignIn.note]}>
      {firstRun.data?.open && <Banner tone="info">{officeSignIn.notSetUp}</Banner>}
      <FormStack action={officeSignIn.action} busy={busy} error={error} onSubmit={() => void submit()}>
        <TextField label={officeSignIn.email} kind="email" value={email} onChange={setEmail} />
        <TextField
          label={officeSignIn.password}
          kind="password"
          value={password}
          revealLabel={officeSignIn.showPassword}
          onChange={setPassword}
        />
      </FormStack>
      {children}
    </NoticePage>
  );
}
