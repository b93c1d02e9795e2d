import { useEffect, useState } from 'react';
import { formatEventTime } from '../contract/format-event-time.ts';
import type { RosterPerson } from '../contract/roster.ts';
import type { TemporalApi } from '../contract/temporal-api.ts';
import { correctedNowMs } from '../features/clock/corrected-now.ts';
import { type ExpectedPerson, NamesPanel } from '../features/identify/names-panel.tsx';
import type { KnownHabits } from '../features/identify/use-habits.ts';
import { usualPeople } from '../features/identify/usual-people.ts';
import { lastPunchOf } from '../features/punch/last-punch.ts';
import { useTerminalTexts } from '../ui/texts/use-terminal-texts.ts';
import { expectedPeople, type PersonStanding } from './expected-people.ts';

type Props = {
  people: readonly RosterPerson[];
  known: KnownHabits;
  temporal: TemporalApi;
  timeZone: string;
  onChoose: (person: RosterPerson) => void;
  onBack: () => void;
};

/** A storage that hangs must not keep the names away. */
const PATIENCE_MS = 300;
/** So many are looked up: some of them turn out to have just punched. */
const LOOKED_UP = 24;

/** Everybody on the roster by name; above them who usually punches at this hour, with what they probably want. */
export function TerminalNames({ people, known, temporal, timeZone, onChoose, onBack }: Props) {
  const { chooseName } = useTerminalTexts();
  const [expected, setExpected] = useState<readonly ExpectedPerson[]>();
  // Once, as the list is opened: a name must not move under a finger.
  const [opened] = useState({ people, habits: known.on ? known.habits : undefined });
  useEffect(() => {
    let current = true;
    const nowMs = correctedNowMs();
    const now = formatEventTime(temporal, nowMs, timeZone);
    const usual = opened.habits ? usualPeople(opened.habits, opened.people, now).slice(0, LOOKED_UP) : [];
    const show = (found: readonly PersonStanding[]) =>
      current && setExpected((shown) => shown ?? expectedPeople(found, opened.people.length, nowMs));
    const timer = setTimeout(
      () => show(usual.map((person) => ({ person, last: person.last ?? undefined }))),
      PATIENCE_MS,
    );
    const looked = usual.map(async (person) => ({ person, last: await lastPunchOf(person) }));
    void Promise.all(looked).then(show);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [opened, temporal, timeZone]);
  if (!expected) return undefined;
  return (
    <NamesPanel
      title={chooseName}
      people={people}
      expected={expected}
      searchable
      onChoose={onChoose}
      onBack={onBack}
    />
  );
}
