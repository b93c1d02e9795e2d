import { useEffect, useLayoutEffect, useState } from 'react';
import type { RosterPerson } from '../contract/roster.ts';
import { useReturnToIdle } from '../features/identify/use-return-to-idle.ts';
import { chooseLanguage } from '../ui/texts/choose-language.ts';
import type { LanguageCode } from '../ui/texts/languages.ts';
import { PersonLanguages } from './person-languages.ts';
import type { PageLanguage } from './use-language.ts';

/** A choice that nobody goes on with is not for the next person. */
const UNUSED_MS = 8_000;

/** Who stands before a terminal, as far as its language goes. */
export interface Visit {
  readonly principal: string;
  readonly language: PageLanguage;
  /** Who is identified. */
  readonly personId: number | undefined;
  /** Whether nobody has begun anything. */
  readonly untouched: boolean;
  /** Whether the last tap's result is shown large. */
  readonly showsResult: boolean;
  /** Everybody on the roster; undefined before it is known. */
  readonly people: readonly RosterPerson[] | undefined;
}

/** The language of the one who stands there; `chosen`: they took it themselves, and are not gone since. */
interface Lent {
  readonly code: LanguageCode | undefined;
  readonly chosen: boolean;
}

const NONE: Lent = { code: undefined, chosen: false };

/**
 * The language of whoever stands before a terminal: the one they choose, which is remembered for who they are or turn
 * out to be, else the one remembered for them. With the visit the terminal's own is back. Returns what a choice does.
 */
export function useVisitLanguage(visit: Visit): (wanted: string) => void {
  const { principal, language, personId, untouched, showsResult, people } = visit;
  const { own, lend } = language;
  const [remembered] = useState(() => new PersonLanguages(principal));
  const [lent, setLent] = useState(NONE);
  const [known, setKnown] = useState<number>();
  const { code, chosen } = lent;

  if (personId !== known) {
    setKnown(personId);
    const choseBefore = known === undefined && chosen;
    if (personId === undefined) setLent({ code, chosen: false });
    else if (!choseBefore) setLent({ code: remembered.of(personId), chosen: false });
  } else if (code && !chosen && personId === undefined && !showsResult) {
    setLent(NONE);
  }
  useReturnToIdle(chosen && untouched ? UNUSED_MS : undefined, () => setLent(NONE));

  useEffect(() => {
    if (chosen && personId !== undefined) remembered.remember(personId, code === own ? undefined : code);
  }, [chosen, code, own, personId, remembered]);
  useEffect(() => {
    if (people) remembered.keepOnly(new Set(people.map(({ id }) => id)));
  }, [people, remembered]);
  // Before the screen is painted: nobody is shown a moment of another language.
  useLayoutEffect(() => {
    lend(code);
    return () => lend(undefined);
  }, [code, lend]);

  return (wanted) => setLent({ code: chooseLanguage([wanted]), chosen: true });
}
