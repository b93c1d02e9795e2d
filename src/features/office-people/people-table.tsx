import type { OfficePerson } from '../../contract/office/office-person.ts';
import { ButtonRow } from '../../ui/button-row.tsx';
import { CellWords } from '../../ui/cell-words.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { WordButton } from '../../ui/word-button.tsx';
import { dayInZone } from '../day-in-zone.ts';
import { dayOf } from '../day-of.ts';

type Props = {
  people: readonly OfficePerson[];
  busy: boolean;
  timeZone: string;
  /** Undefined where people are kept elsewhere. */
  onOpen: ((person: OfficePerson) => void) | undefined;
};

/** People by name, each with where they work and what they clock with. */
export function PeopleTable({ people: shown, busy, timeZone, onOpen }: Props) {
  const { people } = useOfficeKeepingTexts();
  const texts = useTexts();
  const columns: readonly Column<OfficePerson>[] = [
    {
      key: 'name',
      title: people.name,
      look: 'head',
      cell: (person) => {
        const { displayName, leftAtMs } = person;
        const left = leftAtMs === null ? undefined : dayInZone(leftAtMs, timeZone);
        return (
          <CellWords notes={left === undefined ? [] : [people.left(dayOf(left, texts, 'medium'))]}>
            {onOpen && left === undefined ? (
              <WordButton label={displayName} onPress={() => onOpen(person)} />
            ) : (
              displayName
            )}
          </CellWords>
        );
      },
    },
    { key: 'place', title: people.place, cell: ({ location }) => location.title },
    { key: 'number', title: people.tabNumber, cell: ({ tabNumber }) => tabNumber ?? '' },
    { key: 'email', title: people.email, cell: ({ email }) => email ?? '' },
    {
      key: 'proofs',
      title: people.knownBy,
      cell: ({ hasPin, badges, leftAtMs }) => {
        if (leftAtMs !== null) return null;
        return (
          <ButtonRow>
            {hasPin && <Tag tone="good">{people.pin}</Tag>}
            {badges.length > 0 && <Tag tone="good">{people.badge}</Tag>}
            {!hasPin && badges.length === 0 && <Tag tone="warning">{people.byNothing}</Tag>}
          </ButtonRow>
        );
      },
    },
  ];
  return <DataTable label={people.name} columns={columns} rows={shown} keyOf={({ id }) => id} busy={busy} />;
}
