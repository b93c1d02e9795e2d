import type { CorrectionRequest, OfficePunch } from '../../contract/office/office-punch.ts';
import type { OfficeRecordTexts } from '../../ui/texts/office-record-texts.ts';
import { oneLine } from '../one-line.ts';
import { holdingOf } from './holding.ts';

/** What stands in the form of a correction. */
export interface CorrectionDraft {
  /** The entry that is corrected; undefined where one is added. */
  readonly punch: OfficePunch | undefined;
  readonly person: { readonly id: number; readonly displayName: string } | undefined;
  readonly kind: 'change' | 'strike';
  readonly direction: 'in' | 'out';
  /** `Y-m-d`, or empty. */
  readonly day: string;
  /** `HH:MM`, or empty. */
  readonly time: string;
  readonly location: number | undefined;
  readonly why: string;
}

/** What is wrong with a draft. */
export type CorrectionFault = keyof OfficeRecordTexts['correct']['fault'];

/** A draft that can be sent, or the first thing that keeps it from that. */
export type CorrectionOutcome =
  | { readonly kind: 'ready'; readonly request: CorrectionRequest }
  | { readonly kind: 'fault'; readonly fault: CorrectionFault };

/** The form for an entry as it holds now; for one that was struck, as it was recorded. */
export function draftOf(punch: OfficePunch): CorrectionDraft {
  const { direction, eventTime, location } = holdingOf(punch) ?? punch;
  return {
    punch,
    person: punch.person,
    kind: 'change',
    direction,
    day: eventTime.slice(0, 10),
    time: eventTime.slice(11, 16),
    location: location.id,
    why: '',
  };
}

/** The empty form for one that was forgotten. */
export function newDraft(day: string, location: number | undefined): CorrectionDraft {
  return {
    punch: undefined,
    person: undefined,
    kind: 'change',
    direction: 'in',
    day,
    time: '',
    location,
    why: '',
  };
}

/** What a draft asks the server for; `now` is the event_time of this moment in the company's zone. */
export function requestOf(draft: CorrectionDraft, now: string): CorrectionOutcome {
  const why = oneLine(draft.why);
  const { punch, person, kind, direction, day, time, location } = draft;
  if (punch && kind === 'strike') {
    return why === ''
      ? { kind: 'fault', fault: 'why' }
      : { kind: 'ready', request: { kind, punch: punch.id, why } };
  }
  if (!person) return { kind: 'fault', fault: 'person' };
  if (day === '' || time === '') return { kind: 'fault', fault: 'time' };
  if (location === undefined) return { kind: 'fault', fault: 'place' };
  const eventTime = eventTimeOf(draft);
  if (eventTime > now) return { kind: 'fault', fault: 'future' };
  if (punch && isSame(draft, punch, eventTime)) return { kind: 'fault', fault: 'same' };
  if (why === '') return { kind: 'fault', fault: 'why' };
  const wanted = { direction, eventTime, locationId: location, why };
  return {
    kind: 'ready',
    request: punch
      ? { kind: 'change', punch: punch.id, ...wanted }
      : { kind: 'add', personId: person.id, ...wanted },
  };
}

/** The form knows minutes: who leaves them as they are leaves the second too. */
function eventTimeOf({ punch, day, time }: CorrectionDraft): string {
  const before = punch && (holdingOf(punch) ?? punch).eventTime;
  return before?.startsWith(`${day} ${time}`) ? before : `${day} ${time}:00`;
}

function isSame({ direction, location }: CorrectionDraft, punch: OfficePunch, eventTime: string): boolean {
  const holds = holdingOf(punch);
  return (
    holds !== undefined &&
    holds.direction === direction &&
    holds.location.id === location &&
    holds.eventTime === eventTime
  );
}
