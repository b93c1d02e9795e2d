import { useState } from 'react';
import type { Direction } from '../../contract/direction.ts';
import type { RosterPerson } from '../../contract/roster.ts';
import { NameList } from '../../ui/name-list.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useTerminalTexts } from '../../ui/texts/use-terminal-texts.ts';
import { photoPath } from '../photo-path.ts';
import { searchNames } from './search-names.ts';

/** Somebody who usually punches now. */
export interface ExpectedPerson {
  readonly person: RosterPerson;
  /** What they probably want. */
  readonly direction: Direction;
}

type Props = {
  title: string;
  people: readonly RosterPerson[];
  /** They stand above the others, among whom they are found as well. */
  expected?: readonly ExpectedPerson[];
  searchable: boolean;
  onChoose: (person: RosterPerson) => void;
  onBack: () => void;
};

/** People to choose from: everybody, with a search, or the few that share a PIN. */
export function NamesPanel({ title, people, expected = [], searchable, onChoose, onBack }: Props) {
  const { locale } = useTexts();
  const terminal = useTerminalTexts();
  const [typed, setTyped] = useState('');
  const found = searchNames(people, typed, locale);
  const choose = (id: number) => {
    const person = people.find((one) => one.id === id);
    if (person) onChoose(person);
  };
  const first =
    typed === '' ? expected.filter(({ person }) => people.some(({ id }) => id === person.id)) : [];
  return (
    <NameList
      title={title}
      first={{
        title: terminal.usualNow,
        names: first.map(({ person, direction }) => ({
          ...nameOf(person),
          hint: { direction, text: terminal.likely[direction] },
        })),
      }}
      namesTitle={terminal.allNames}
      names={found.map(nameOf)}
      {...(searchable
        ? { search: { label: terminal.search, onChange: setTyped, nobody: terminal.nobody } }
        : {})}
      back={{ label: terminal.back, onPress: onBack }}
      onChoose={choose}
    />
  );
}

function nameOf({ id, displayName, photo }: RosterPerson) {
  return { id, name: displayName, photo: photo ? photoPath(photo) : undefined };
}
