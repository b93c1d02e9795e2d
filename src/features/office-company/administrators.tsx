import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiRefusal } from '../../api/api-refusal.ts';
import { getAccounts } from '../../api/get-accounts.ts';
import { postAccountPassword } from '../../api/post-account-password.ts';
import { postAdministrator } from '../../api/post-administrator.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { ADMINISTRATOR_ROLE, type OfficeAccount } from '../../contract/office/office-account.ts';
import { ButtonRow } from '../../ui/button-row.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Failure } from '../../ui/failure.tsx';
import { FormStack } from '../../ui/form-stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { WordButton } from '../../ui/word-button.tsx';
import { OFFICE_KEYS } from '../office-keys.ts';
import { QueryState } from '../query-state.tsx';
import { useOfficeAction } from '../use-office-action.ts';
import { type Drawn, DrawnDialog } from './drawn-dialog.tsx';
import { NewPasswordDialog } from './new-password-dialog.tsx';

type Props = { own: { readonly id: number } };

/** Who keeps the company: each by e-mail, with a way to add one and to give a new password. */
export function Administrators({ own }: Props) {
  const { administrators } = useOfficeKeepingTexts();
  const accounts = useQuery({
    queryKey: OFFICE_KEYS.accounts,
    queryFn: ({ signal }) => getAccounts(signal),
  });
  const [email, setEmail] = useState('');
  const [asked, setAsked] = useState<OfficeAccount>();
  const [drawn, setDrawn] = useState<Drawn>();
  const changes = [OFFICE_KEYS.accounts, OFFICE_KEYS.audit];
  const add = useOfficeAction(
    async (wanted: string): Promise<Drawn> => ({ email: wanted, ...(await postAdministrator(wanted)) }),
    {
      changes,
      onDone: (made) => {
        setEmail('');
        setDrawn(made);
      },
    },
  );
  const renew = useOfficeAction(
    async ({ id, email: whose }: OfficeAccount): Promise<Drawn> => ({
      email: whose,
      ...(await postAccountPassword(id)),
    }),
    {
      changes,
      onDone: (made) => {
        setAsked(undefined);
        setDrawn(made);
      },
    },
  );
  const columns: readonly Column<OfficeAccount>[] = [
    {
      key: 'email',
      title: administrators.email,
      look: 'head',
      cell: (account) => (
        <ButtonRow>
          {account.email}
          {account.id === own.id && <Tag tone="calm">{administrators.you}</Tag>}
        </ButtonRow>
      ),
    },
    {
      key: 'password',
      title: administrators.newPassword,
      untitled: true,
      look: 'end',
      cell: (account) => (
        <WordButton
          label={administrators.newPassword}
          more={account.email}
          onPress={() => {
            renew.reset();
            setAsked(account);
          }}
        />
      ),
    },
  ];
  const taken = isTaken(add.error);
  return (
    <>
      <p>{administrators.note}</p>
      <QueryState query={accounts}>
        {(all) => (
          <DataTable
            label={administrators.title}
            columns={columns}
            rows={all.filter(({ role }) => role === ADMINISTRATOR_ROLE)}
            keyOf={({ id }) => id}
          />
        )}
      </QueryState>
      <FormStack
        action={administrators.add}
        busy={add.busy}
        error={taken ? undefined : add.failure}
        quiet
        onSubmit={() => add.run(email.trim())}
      >
        <TextField
          label={administrators.addLabel}
          kind="mail"
          value={email}
          error={taken ? administrators.emailTaken : undefined}
          onChange={(typed) => {
            add.reset();
            setEmail(typed);
          }}
        />
      </FormStack>
      <NewPasswordDialog
        account={asked}
        busy={renew.busy}
        failure={<Failure text={renew.failure} />}
        onConfirm={() => asked && renew.run(asked)}
        onClose={() => setAsked(undefined)}
      />
      <DrawnDialog drawn={drawn} onClose={() => setDrawn(undefined)} />
    </>
  );
}

function isTaken(error: unknown): boolean {
  if (!(error instanceof ApiRefusal)) return false;
  return error.faults.some(({ field, code }) => field === 'email' && code === ERROR_CODE.alreadyExists);
}
