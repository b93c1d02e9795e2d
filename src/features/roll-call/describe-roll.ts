import type { RollCallTexts } from '../../ui/texts/roll-call-texts.ts';
import type { LastKnown, Roll, RollRow } from './roll-of.ts';
import { rollText } from './roll-text.ts';

/** Somebody on the roll, in words. */
export interface RollWords {
  readonly id: number;
  readonly name: string;
  /** Since when they have been in or out, and what is odd about it. */
  readonly note: string;
  readonly ticked: boolean;
}

/** How the words of a roll are come by. */
export interface RollLanguage {
  readonly rollCall: RollCallTexts;
  readonly locale: string;
  /** Where somebody stands by their last punch. */
  readonly standing: (last: LastKnown | undefined) => string;
}

/** People of a roll in words, in the order of their names. */
export function describeRows(
  rows: readonly RollRow[],
  { rollCall, locale, standing }: RollLanguage,
): readonly RollWords[] {
  const collator = new Intl.Collator(locale);
  const odd = { in: '', 'not-in': '', 'long-ago': rollCall.longAgo, left: rollCall.leftSince };
  return rows
    .map(({ person, last, kind, safe }) => ({
      id: person.id,
      name: person.displayName,
      note: [standing(last), odd[kind]].filter(Boolean).join(' · '),
      ticked: safe,
    }))
    .sort((one, other) => collator.compare(one.name, other.name) || one.id - other.id);
}

/** The whole roll as text: who is missing first, then who is safe, below what it is and what it rests on. */
export function describeRoll(roll: Roll, head: readonly string[], language: RollLanguage): string {
  const { rollCall } = language;
  const all = [...roll.expected, ...roll.others];
  const part = (title: string, rows: readonly RollRow[]) => ({
    title,
    rows: describeRows(rows, language).map(({ name, note, ticked }) => ({ name, note, safe: ticked })),
  });
  return rollText(
    [...head, `${rollCall.missing(roll.missing)} · ${rollCall.safe(roll.safe)}`],
    [
      part(
        rollCall.missingTitle,
        roll.expected.filter(({ safe }) => !safe),
      ),
      part(
        rollCall.safeTitle,
        all.filter(({ safe }) => safe),
      ),
    ],
  );
}
