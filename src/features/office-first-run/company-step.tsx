import { useMemo, useState } from 'react';
import { FormStack } from '../../ui/form-stack.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import type { SetUpDraft } from './set-up-draft.ts';
import { zoneOptions } from './zone-options.ts';

type Props = { draft: SetUpDraft; onChange: (draft: SetUpDraft) => void; onNext: () => void };

/** What the company is called, and whose clock it goes by. */
export function CompanyStep({ draft, onChange, onNext }: Props) {
  const { firstRun, company: words } = useOfficeKeepingTexts();
  const [nameless, setNameless] = useState(false);
  const { company } = draft;
  const set = (change: Partial<SetUpDraft['company']>) =>
    onChange({ ...draft, company: { ...company, ...change } });
  const zones = useMemo(() => zoneOptions(company.timeZone, Date.now()), [company.timeZone]);
  return (
    <FormStack
      action={firstRun.goOn}
      busy={false}
      ownFaults
      onSubmit={() => {
        const missing = company.name.trim() === '';
        setNameless(missing);
        if (!missing) onNext();
      }}
    >
      <TextField
        label={words.name}
        kind="line"
        value={company.name}
        error={nameless && company.name.trim() === '' ? words.nameMissing : undefined}
        onChange={(name) => set({ name })}
      />
      <SelectField
        label={firstRun.company.zone}
        note={firstRun.company.zoneNote}
        value={company.timeZone}
        options={zones}
        onChange={(timeZone) => set({ timeZone })}
      />
      <SelectField
        label={words.messages}
        value={company.lang}
        options={(['ru', 'en'] as const).map((lang) => ({ value: lang, label: words.messagesIn[lang] }))}
        onChange={(lang) => set({ lang: lang === 'en' ? 'en' : 'ru' })}
      />
    </FormStack>
  );
}
