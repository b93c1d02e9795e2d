import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getCompany } from '../../api/get-company.ts';
import { patchCompany } from '../../api/patch-company.ts';
import { displayName, NAME_ORDERS } from '../../contract/display-name.ts';
import type { CompanyChanges, OfficeCompany } from '../../contract/office/office-company.ts';
import { FieldPair } from '../../ui/field-pair.tsx';
import { FormStack } from '../../ui/form-stack.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { QueryState } from '../query-state.tsx';
import { useOfficeAction } from '../use-office-action.ts';

type Props = {
  /** Whether somebody else keeps it: then it is only shown. */
  elsewhere: boolean;
};

/** What the company is called, and how it writes names and times. */
export function CompanyForm({ elsewhere }: Props) {
  const company = useQuery({
    queryKey: OFFICE_KEYS.company,
    queryFn: ({ signal }) => getCompany(signal),
  });
  return <QueryState query={company}>{(known) => <Fields known={known} elsewhere={elsewhere} />}</QueryState>;
}

function Fields({ known, elsewhere }: Props & { known: OfficeCompany }) {
  const { company } = useOfficeKeepingTexts();
  const { common } = useOfficeTexts();
  const client = useQueryClient();
  const [draft, setDraft] = useState<OfficeCompany>(known);
  const [nameless, setNameless] = useState(false);
  const save = useOfficeAction((changes: CompanyChanges) => patchCompany(changes), {
    // Every name and every time on every page may be written otherwise now.
    changes: [['office']],
    onDone: (changed) => client.setQueryData(OFFICE_KEYS.company, changed),
  });
  const set = (change: Partial<OfficeCompany>) => {
    save.reset();
    setDraft({ ...draft, ...change });
  };
  if (elsewhere) {
    return (
      <p>
        {known.name} · {known.timeZone}
      </p>
    );
  }
  const { timeZone: _, ...changes } = draft;
  return (
    <FormStack
      action={common.save}
      busy={save.busy}
      error={save.failure}
      also={<p role="status">{save.done && common.saved}</p>}
      ownFaults
      onSubmit={() => {
        const name = draft.name.trim();
        setNameless(name === '');
        if (name !== '') save.run({ ...changes, name });
      }}
    >
      <FieldPair>
        <TextField
          label={company.name}
          kind="line"
          value={draft.name}
          error={nameless ? company.nameMissing : undefined}
          onChange={(name) => set({ name })}
        />
        <SelectField
          label={company.nameOrder}
          value={draft.fiotype}
          options={NAME_ORDERS.map((order) => ({ value: order, label: displayName(company.example, order) }))}
          onChange={(value) => {
            const fiotype = NAME_ORDERS.find((order) => order === value);
            if (fiotype) set({ fiotype });
          }}
        />
      </FieldPair>
      <FieldPair>
        <SelectField
          label={company.hours}
          value={draft.ampm}
          options={(['24', 'ampm'] as const).map((hours) => ({
            value: hours,
            label: company.hoursOf[hours],
          }))}
          onChange={(hours) => set({ ampm: hours === 'ampm' ? 'ampm' : '24' })}
        />
        <SelectField
          label={company.messages}
          value={draft.lang}
          options={(['ru', 'en'] as const).map((lang) => ({ value: lang, label: company.messagesIn[lang] }))}
          onChange={(lang) => set({ lang: lang === 'en' ? 'en' : 'ru' })}
        />
      </FieldPair>
      <p>
        {company.zone}: <strong>{known.timeZone}</strong>. {company.zoneNote}
      </p>
    </FormStack>
  );
}
