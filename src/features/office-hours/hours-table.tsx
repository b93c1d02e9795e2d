import type { DayHours } from '../../contract/office/office-hours.ts';
import { CellWords } from '../../ui/cell-words.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';
import { hoursWords } from './hours-words.ts';

type Props = {
  days: readonly DayHours[];
  busy: boolean;
  /** Where the punches of a person's day are shown. */
  punchesOf: (day: DayHours) => string;
};

/** Hours by name and day. */
export function HoursTable({ days, busy, punchesOf }: Props) {
  const texts = useTexts();
  const work = useOfficeWorkTexts();
  const { office } = useOfficeTexts();
  const { hours } = work;
  const words = (day: DayHours) => hoursWords(day, work, texts);
  const columns: readonly Column<DayHours>[] = [
    {
      key: 'who',
      title: hours.who,
      look: 'head',
      cell: ({ person, location }) => <CellWords notes={[location.title]}>{person.displayName}</CellWords>,
    },
    {
      key: 'day',
      title: hours.day,
      cell: (day) => (
        <CellWords steady>
          <TextLink href={punchesOf(day)} more={hours.toRecord(day.person.displayName)}>
            {words(day).day}
          </TextLink>
        </CellWords>
      ),
    },
    { key: 'first', title: hours.firstIn, cell: (day) => words(day).firstIn },
    {
      key: 'last',
      title: hours.lastOut,
      cell: (day) => (day.present ? <Tag tone="good">{hours.present}</Tag> : words(day).lastOut),
    },
    { key: 'worked', title: hours.worked, look: 'end', cell: (day) => words(day).worked },
    {
      key: 'notes',
      title: hours.notes,
      cell: (day) => {
        const { faults, notes } = words(day);
        if (faults.length + notes.length === 0) return '';
        return (
          <CellWords notes={notes}>
            {faults.map((fault) => (
              <Tag key={fault} tone="warning">
                {fault}
              </Tag>
            ))}
          </CellWords>
        );
      },
    },
  ];
  return (
    <DataTable
      label={office.pages.hours}
      columns={columns}
      rows={days}
      keyOf={({ person, date }) => `${person.id} ${date}`}
      busy={busy}
    />
  );
}
