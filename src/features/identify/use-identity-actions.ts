import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ApiRefusal } from '../../api/api-refusal.ts';
import { deleteSession } from '../../api/delete-session.ts';
import { postEnrolment } from '../../api/post-enrolment.ts';
import { postSignIn } from '../../api/post-sign-in.ts';
import type { EnrolmentAnswer } from '../../contract/enrolment-answer.ts';
import type { SignInRequest } from '../../contract/sign-in-request.ts';
import { becomeEnrolled } from './become-enrolled.ts';
import { SESSION_KEY } from './session-key.ts';
import { storeSession } from './stored-session.ts';

/** What can be done about who stands behind this device. The promises are rejected with what the server said. */
export interface IdentityActions {
  readonly signIn: (signIn: SignInRequest) => Promise<void>;
  /** Takes the code of an enrolment, short or out of a link. */
  readonly enrol: (code: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
}

/** The things that change who stands behind this device. */
export function useIdentityActions(): IdentityActions {
  const client = useQueryClient();
  return useMemo(() => {
    // The same code typed again is the same attempt: a lost answer does not burn it.
    const attempts = new Map<string, string>();
    const attemptOf = (code: string) => {
      const attempt = attempts.get(code) ?? crypto.randomUUID();
      attempts.set(code, attempt);
      return attempt;
    };
    const adoptAnswerOf = async (asking: () => Promise<EnrolmentAnswer>) => {
      await client.cancelQueries({ queryKey: SESSION_KEY });
      await becomeEnrolled(client, await asking());
    };
    return {
      signIn: (signIn) => adoptAnswerOf(() => postSignIn(signIn)),
      enrol: (code) => adoptAnswerOf(() => postEnrolment({ code, attempt: attemptOf(code) })),
      signOut: async () => {
        await deleteSession().catch((error) => {
          // A cookie that the server no longer takes is as good as signed out.
          if (!(error instanceof ApiRefusal)) throw error;
        });
        await storeSession(undefined);
        client.setQueryData(SESSION_KEY, null);
      },
    };
  }, [client]);
}
