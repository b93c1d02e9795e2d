import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiRefusal } from '../../api/api-refusal.ts';
import { deleteOfficeSession } from '../../api/delete-office-session.ts';
import { Failure } from '../../ui/failure.tsx';
import { SignOutIcon } from '../../ui/icons.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { officeFailure } from '../office-failure.ts';
import { SESSION_KEY } from './session-query.ts';

/** Ends the session here and at the server. */
export function OfficeSignOut() {
  const texts = useOfficeTexts();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const leave = async () => {
    setBusy(true);
    setError(undefined);
    try {
      // Who is signed out already is what they wanted to be.
      await deleteOfficeSession().catch((refusal: unknown) => {
        if (!(refusal instanceof ApiRefusal) || refusal.status !== 401) throw refusal;
      });
      client.setQueryData(SESSION_KEY, null);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[1] !== SESSION_KEY[1] });
    } catch (failure) {
      setError(officeFailure(failure, texts));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <TextButton
        label={texts.officeSignIn.signOut}
        icon={<SignOutIcon />}
        busy={busy}
        onPress={() => void leave()}
      />
      <Failure text={error} />
    </>
  );
}
