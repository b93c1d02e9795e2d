import type { ChainReport } from '../../contract/chain-report.ts';
import { type NumberRange, withoutNumbers } from './number-ranges.ts';
import type { ReceivedNumbers } from './received-numbers.ts';

/**
 * The gaps of a chain: numbers that the device gave out, that never came, and that it does not list as waiting, refused
 * or undone. A number counts as given out
 * - up to the head that the device reported: it knows of each such number where it is;
 * - below a number that came well before the last report, should the report not reach that far: it had its chance;
 * - below a number that came days ago without any report since: silence must not hide a gap for ever.
 * Above that nothing is a gap yet: the number may be on its way, and the next report will tell.
 */
export function missingNumbers(
  received: ReceivedNumbers,
  report: ChainReport | undefined,
): readonly NumberRange[] {
  const last = Math.max(report?.head ?? 0, received.highestSettled);
  const holes = received.holes
    .map(({ from, to }) => ({ from, to: Math.min(to, last) }))
    .filter(({ from, to }) => from <= to);
  const tail = last > received.highest ? [{ from: received.highest + 1, to: last }] : [];
  const kept = report ? [...report.waiting, ...report.refused, ...report.undone] : [];
  return withoutNumbers([...holes, ...tail], kept);
}
