import type { OfficePunch } from '../../contract/office/office-punch.ts';
import type { Catalogue } from '../../ui/texts/catalogue.ts';
import { metres } from '../../ui/texts/metres.ts';
import type { OfficeWorkTexts } from '../../ui/texts/office-work-texts.ts';
import { dayOf } from '../day-of.ts';
import { durationWords } from '../duration-words.ts';
import { eventTimeInZone } from '../event-time-in-zone.ts';
import { timeOf } from '../time-of.ts';
import type { Holding } from './holding.ts';

/** What the words are made with. */
export interface PunchWording {
  readonly timeZone: string;
  readonly work: OfficeWorkTexts;
  readonly texts: Catalogue;
}

/** The server hears of a punch within this, where nothing was in the way. */
const AT_ONCE_MS = 2 * 60_000;

/** Day and time of an event. */
export function punchWhen(eventTime: string, { work, texts }: PunchWording): string {
  return work.when.onDay(dayOf(eventTime, texts, 'medium'), timeOf(eventTime, texts));
}

/** Direction, moment and place in one line. */
export function holdingWords({ direction, eventTime, location }: Holding, wording: PunchWording): string {
  return [wording.work.record.direction[direction], punchWhen(eventTime, wording), location.title].join(
    ' · ',
  );
}

/** Who did something to an entry, and when. */
export function madeWords(
  { email, atMs }: { readonly email: string; readonly atMs: number },
  wording: PunchWording,
): string {
  const { record } = wording.work;
  return record.by(email, punchWhen(eventTimeInZone(atMs, wording.timeZone), wording));
}

/** How far from the middle of its place an entry was tapped, and how far off that may be. */
export function distanceWords(
  { distanceMetres, accuracyMetres, origin }: OfficePunch,
  { work, texts }: PunchWording,
): string | undefined {
  const { record } = work;
  if (distanceMetres === null) return origin === 'correction' ? undefined : record.noPosition;
  const distance = metres(texts.locale, distanceMetres);
  return accuracyMetres === null
    ? record.distance(distance)
    : record.distanceWithin(distance, metres(texts.locale, accuracyMetres));
}

/** How an entry came to be, as far as it is known: how the person was known, on what, by which way, how late. */
export function factWords(punch: OfficePunch, { work, texts }: PunchWording): readonly string[] {
  const { record } = work;
  const { origin, time, method, device } = punch;
  const lateMs = punch.receivedAtMs - punch.instantMs;
  const late = origin !== 'correction' && lateMs > AT_ONCE_MS;
  return [
    origin === 'live' ? undefined : record.origin[origin],
    // A doubtful time is a reason of its own, and an entry of the office has nobody's clock to doubt.
    origin === 'correction' || time === 'doubtful' || origin === 'kept' ? undefined : record.time[time],
    late ? record.late(durationWords(lateMs, texts)) : undefined,
    method === null ? undefined : record.method[method],
    device?.name ? record.device(device.name) : undefined,
  ].filter((fact) => fact !== undefined);
}
