import type { Direction } from '../../contract/direction.ts';
import type { LastPunch } from './last-punch.ts';

/** What has to be asked before a tap is taken. */
export type TapQuestion =
  /** They clocked moments ago: most likely a second tap by mistake. */
  | { readonly kind: 'just-now'; readonly last: LastPunch; readonly secondsAgo: number }
  /** They came in on an earlier day and never clocked out. */
  | { readonly kind: 'forgotten'; readonly last: LastPunch };

const JUST_NOW_MS = 60_000;

/** What to ask of a person who taps now (corrected instant, and its `event_time` in the account's zone), if anything. */
export function questionBefore(
  direction: Direction,
  last: LastPunch | undefined,
  now: { readonly instantMs: number; readonly eventTime: string },
): TapQuestion | undefined {
  if (!last) return undefined;
  const agoMs = now.instantMs - last.instantMs;
  if (agoMs >= 0 && agoMs < JUST_NOW_MS) {
    return { kind: 'just-now', last, secondsAgo: Math.floor(agoMs / 1_000) };
  }
  const earlierDay = last.eventTime.slice(0, 10) < now.eventTime.slice(0, 10);
  return direction === 'in' && last.direction === 'in' && earlierDay
    ? { kind: 'forgotten', last }
    : undefined;
}
