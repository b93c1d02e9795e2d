import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { OfficeSession } from '../../contract/office/office-session.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { type OfficeCall, OfficeCallContext } from '../office-call.ts';
import { PasswordNotSaid } from '../password-not-said.ts';
import { PasswordForm } from './password-form.tsx';
import { SESSION_KEY } from './session-query.ts';
import { whyAsked } from './why-asked.ts';

type Why = 'password' | 'sign-in';

interface Question {
  readonly why: Why;
  /** Whether the password was given. */
  readonly answer: Promise<boolean>;
  readonly settle: (said: boolean) => void;
}

type Props = { session: OfficeSession; children: ReactNode };

/** Asks for the password over whatever is on the page, where the server wants it again, and lets the refused call go on. */
export function PasswordAgain({ session, children }: Props) {
  const { close } = useTexts();
  const { officeSignIn } = useOfficeTexts();
  const client = useQueryClient();
  const open = useRef<Question>(undefined);
  const [shown, setShown] = useState<Question>();

  const ask = useCallback((why: Why): Promise<boolean> => {
    // Several calls that are refused at once are one question.
    if (open.current) return open.current.answer;
    const { promise: answer, resolve } = Promise.withResolvers<boolean>();
    const settle = (said: boolean) => {
      open.current = undefined;
      setShown(undefined);
      resolve(said);
    };
    open.current = { why, answer, settle };
    setShown(open.current);
    return answer;
  }, []);

  const leave = useCallback(() => {
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[1] !== SESSION_KEY[1] });
    client.setQueryData(SESSION_KEY, null);
  }, [client]);

  const call: OfficeCall = useCallback(
    async (work) => {
      for (;;) {
        try {
          return await work();
        } catch (error) {
          const why = whyAsked(error);
          if (why === undefined) throw error;
          if (await ask(why)) continue;
          if (why === 'sign-in') leave();
          throw new PasswordNotSaid(error);
        }
      }
    },
    [ask, leave],
  );

  // What is only read is not repeated by a call: it is read anew once somebody is signed in again.
  useEffect(
    () =>
      client.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        if (whyAsked(event.action.error) !== 'sign-in' || open.current) return;
        void ask('sign-in').then((said) => (said ? client.invalidateQueries() : leave()));
      }),
    [client, ask, leave],
  );

  const words =
    shown?.why === 'sign-in'
      ? { title: officeSignIn.ended.title, what: officeSignIn.ended.what(session.account.email) }
      : officeSignIn.again;
  return (
    <OfficeCallContext value={call}>
      {children}
      <Dialog
        open={shown !== undefined}
        title={words.title}
        closeLabel={close}
        onClose={() => shown?.settle(false)}
      >
        {shown && (
          <PasswordForm
            email={shown.why === 'sign-in' ? session.account.email : undefined}
            what={words.what}
            onSaid={(renewed) => {
              client.setQueryData(SESSION_KEY, renewed);
              shown.settle(true);
            }}
          />
        )}
      </Dialog>
    </OfficeCallContext>
  );
}
