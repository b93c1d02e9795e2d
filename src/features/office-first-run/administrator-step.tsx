import { type ReactNode, useState } from 'react';
import { ApiRefusal } from '../../api/api-refusal.ts';
import { postFirstRun } from '../../api/post-first-run.ts';
import type { FirstRunRequest } from '../../contract/office/first-run.ts';
import type { OfficeSession } from '../../contract/office/office-session.ts';
import { Banner } from '../../ui/banner.tsx';
import { FormStack } from '../../ui/form-stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { useOfficeAction } from '../use-office-action.ts';
import { requestOf, type SetUpDraft } from './set-up-draft.ts';
import { setupKeyIn } from './setup-key.ts';

type Props = {
  draft: SetUpDraft;
  setupKey: string | undefined;
  back: ReactNode;
  onChange: (draft: SetUpDraft) => void;
  onKey: (key: string | undefined) => void;
  onMade: (session: OfficeSession) => void;
};

const SHORTEST_PASSWORD = 8;

/** Who keeps the company; with them the server makes it, by the one-time key. */
export function AdministratorStep({ draft, setupKey, back, onChange, onKey, onMade }: Props) {
  const { firstRun } = useOfficeKeepingTexts();
  const { officeSignIn } = useOfficeTexts();
  const { administrator, key: keyWords } = firstRun;
  const [password, setPassword] = useState('');
  const [pasted, setPasted] = useState('');
  const [tried, setTried] = useState(false);
  const make = useOfficeAction((request: FirstRunRequest) => postFirstRun(request), { onDone: onMade });
  const refused = make.error instanceof ApiRefusal && make.error.status === 403;
  const needsKey = setupKey === undefined || refused;
  const key = needsKey ? setupKeyIn(pasted) : setupKey;
  const short = password.length < SHORTEST_PASSWORD;
  const noEmail = !/^\S+@\S+\.\S+$/.test(draft.email.trim());
  const submit = () => {
    setTried(true);
    if (short || noEmail || key === undefined) return;
    const request = requestOf(draft, { key, password });
    if (!request) return;
    onKey(key);
    setPasted('');
    setTried(false);
    make.run(request);
  };
  return (
    <FormStack
      action={administrator.create}
      busy={make.busy}
      error={refused ? undefined : make.failure}
      also={back}
      ownFaults
      onSubmit={submit}
    >
      {needsKey && (
        <>
          <div role="alert">
            <Banner tone="warning">{refused ? keyWords.refused : keyWords.missing}</Banner>
          </div>
          <TextField
            label={keyWords.paste}
            kind="address"
            value={pasted}
            note={keyWords.pasteNote}
            error={tried && key === undefined ? keyWords.notOne : undefined}
            onChange={setPasted}
          />
        </>
      )}
      <TextField
        label={officeSignIn.email}
        kind="email"
        value={draft.email}
        error={tried && noEmail ? officeSignIn.noEmail : undefined}
        onChange={(email) => onChange({ ...draft, email })}
      />
      <TextField
        label={officeSignIn.password}
        kind="new-password"
        value={password}
        note={administrator.passwordNote}
        error={tried && short ? administrator.passwordShort : undefined}
        revealLabel={officeSignIn.showPassword}
        onChange={setPassword}
      />
    </FormStack>
  );
}
