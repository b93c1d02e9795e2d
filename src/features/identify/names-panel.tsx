import { useState } from 'react';
import type { RosterPerson } from '../../contract/roster.ts';
import { NameList } from '../../ui/name-list.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useTerminalTexts } from '../../ui/texts/use-terminal-texts.ts';
import { photoPath } from '../photo-path.ts';
import { searchNames } from './search-names.ts';

type Props = {
  title: string;
  people: readonly RosterPerson[];
  searchable: boolean;
  onChoose: (person: RosterPerson) => void;
  onBack: () => void;
};

/** People to choose from: everybody, with a search, or the few that share a PIN. */
export function NamesPanel({ title, people, searchable, onChoose, onBack }: Props) {
  const { locale } = useTexts();
  const terminal = useTerminalTexts();
  const [typed, setTyped] = useState('');
  const found = searchNames(people, typed, locale);
  const choose = (id: number) => {
    const person = people.find((one) => one.id === id);
    if (person) onChoose(person);
  };
  return (
    <NameList
      title={title}
      names={found.map(({ id, displayName, photo }) => ({
        id,
        name: displayName,
        photo: photo ? photoPath(photo) : undefined,
      }))}
      {...(searchable
        ? { search: { label: terminal.search, onChange: setTyped, nobody: terminal.nobody } }
        : {})}
      back={{ label: terminal.back, onPress: onBack }}
      onChoose={choose}
    />
  );
}
