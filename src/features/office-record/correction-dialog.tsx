import { useState } from 'react';
import { postCorrection } from '../../api/post-correction.ts';
import type { CorrectionRequest, OfficePunch } from '../../contract/office/office-punch.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormStack } from '../../ui/form-stack.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';
import { TimeField } from '../../ui/time-field.tsx';
import { eventTimeInZone } from '../event-time-in-zone.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { PersonField } from '../person-field.tsx';
import { PlaceSelect } from '../place-select.tsx';
import { useOfficeAction } from '../use-office-action.ts';
import { type CorrectionDraft, type CorrectionFault, requestOf } from './correction-draft.ts';
import { PunchHistory } from './punch-history.tsx';
import { holdingWords, type PunchWording } from './punch-words.ts';

type Props = {
  /** What the form begins with; undefined: it is not open. */
  draft: CorrectionDraft | undefined;
  wording: PunchWording;
  onClose: () => void;
  onWritten: (punch: OfficePunch) => void;
};

/** Adds a forgotten punch, or corrects one, which stays as it was recorded. */
export function CorrectionDialog({ draft, wording, onClose, onWritten }: Props) {
  const { close } = useTexts();
  const { correct } = wording.work;
  return (
    <Dialog
      open={draft !== undefined}
      title={draft?.punch ? correct.title.correct : correct.title.add}
      closeLabel={close}
      onClose={onClose}
    >
      {draft && <CorrectionForm begin={draft} wording={wording} onWritten={onWritten} />}
    </Dialog>
  );
}

type FormProps = Pick<Props, 'wording' | 'onWritten'> & { begin: CorrectionDraft };

const DIRECTIONS = ['in', 'out'] as const;
const KINDS = ['change', 'strike'] as const;

function CorrectionForm({ begin, wording, onWritten }: FormProps) {
  const { record, correct } = useOfficeWorkTexts();
  const [draft, setDraft] = useState(begin);
  const [fault, setFault] = useState<CorrectionFault>();
  const action = useOfficeAction((request: CorrectionRequest) => postCorrection(request), {
    changes: [OFFICE_KEYS.record, OFFICE_KEYS.hours, OFFICE_KEYS.presence],
    onDone: onWritten,
  });
  const { punch } = draft;
  const errorAt = (...faults: readonly CorrectionFault[]) =>
    fault && faults.includes(fault) ? correct.fault[fault] : undefined;
  const change = (part: Partial<CorrectionDraft>) => setDraft({ ...draft, ...part });
  const submit = () => {
    const outcome = requestOf(draft, eventTimeInZone(Date.now(), wording.timeZone));
    setFault(outcome.kind === 'fault' ? outcome.fault : undefined);
    if (outcome.kind === 'ready') action.run(outcome.request);
  };
  return (
    <>
      {punch && (
        <div>
          <p>
            {punch.person.displayName}: {holdingWords(punch, wording)}
          </p>
          <PunchHistory punch={punch} wording={wording} />
        </div>
      )}
      <p>{correct.stays}</p>
      <FormStack
        action={correct.write}
        busy={action.busy}
        error={errorAt('same') ?? action.failure}
        ownFaults
        onSubmit={submit}
      >
        {punch ? (
          <RadioGroup
            legend={correct.kind}
            value={draft.kind}
            options={KINDS.map((value) => ({ value, label: correct.kinds[value] }))}
            onChange={(kind) => change({ kind })}
          />
        ) : (
          <PersonField
            label={record.filter.person}
            chosen={draft.person}
            error={errorAt('person')}
            onChoose={(person) => change({ person })}
          />
        )}
        {(!punch || draft.kind === 'change') && (
          <>
            <RadioGroup
              legend={record.what}
              value={draft.direction}
              options={DIRECTIONS.map((value) => ({ value, label: record.direction[value] }))}
              onChange={(direction) => change({ direction })}
            />
            <DateField label={correct.day} value={draft.day} onChange={(day) => change({ day })} />
            <TimeField
              label={correct.time}
              value={draft.time}
              error={errorAt('time', 'future')}
              onChange={(time) => change({ time })}
            />
            <PlaceSelect
              label={record.filter.place}
              place={draft.location}
              error={errorAt('place')}
              everywhere={draft.location === undefined ? correct.choosePlace : undefined}
              onChoose={(location) => change({ location })}
            />
          </>
        )}
        <TextArea
          label={correct.why}
          note={correct.whyNote}
          value={draft.why}
          error={errorAt('why')}
          rows={2}
          maxLength={500}
          onChange={(why) => change({ why })}
        />
      </FormStack>
    </>
  );
}
