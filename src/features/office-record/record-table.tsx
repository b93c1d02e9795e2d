import type { OfficePunch } from '../../contract/office/office-punch.ts';
import { CellWords } from '../../ui/cell-words.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { dayOf } from '../day-of.ts';
import { timeOf } from '../time-of.ts';
import { type Holding, holdingOf } from './holding.ts';
import { PunchHistory } from './punch-history.tsx';
import { PunchTags } from './punch-tags.tsx';
import { distanceWords, factWords, type PunchWording } from './punch-words.ts';

type Props = {
  punches: readonly OfficePunch[];
  busy: boolean;
  /** Whether all are of one day, which is then not told with each. */
  oneDay: boolean;
  wording: PunchWording;
  /** Undefined where nothing is corrected here. */
  onCorrect: ((punch: OfficePunch) => void) | undefined;
};

/** Entries of the record, each with what is known of it and what was done about it. */
export function RecordTable({ punches, busy, oneDay, wording, onCorrect }: Props) {
  const { office } = useOfficeTexts();
  const { work, texts } = wording;
  const { record, correct } = work;
  // Of a struck entry there is nothing but what was recorded.
  const held = (punch: OfficePunch): Holding => holdingOf(punch) ?? punch;
  const columns: readonly Column<OfficePunch>[] = [
    { key: 'who', title: record.who, look: 'head', cell: ({ person }) => person.displayName },
    {
      key: 'when',
      title: record.when,
      cell: (punch) => {
        const { eventTime } = held(punch);
        return (
          <CellWords notes={oneDay ? [] : [dayOf(eventTime, texts, 'medium')]} steady>
            {timeOf(eventTime, texts)}
          </CellWords>
        );
      },
    },
    {
      key: 'what',
      title: record.what,
      cell: (punch) => {
        const direction = record.direction[held(punch).direction];
        return (
          <CellWords>
            {punch.counts ? direction : <s>{direction}</s>} <PunchTags punch={punch} work={work} />
          </CellWords>
        );
      },
    },
    {
      key: 'where',
      title: record.where,
      cell: (punch) => {
        const distance = distanceWords(punch, wording);
        return (
          <CellWords notes={distance === undefined ? [] : [distance]}>{held(punch).location.title}</CellWords>
        );
      },
    },
    {
      key: 'facts',
      title: record.facts,
      cell: (punch) => (
        <>
          <CellWords
            notes={[factWords(punch, wording).join(' · ')]}
            warnings={punch.reasons.map((reason) => record.reason[reason])}
          />
          <PunchHistory punch={punch} wording={wording} />
        </>
      ),
    },
    ...(onCorrect
      ? [
          {
            key: 'actions',
            title: record.actions,
            look: 'end',
            untitled: true,
            cell: (punch: OfficePunch) => (
              <TextButton label={correct.open} onPress={() => onCorrect(punch)} />
            ),
          } as const,
        ]
      : []),
  ];
  return (
    <DataTable
      label={office.pages.record}
      columns={columns}
      rows={punches}
      keyOf={({ id }) => id}
      busy={busy}
    />
  );
}
