import { distanceMetres } from '../../contract/distance-metres.ts';
import { receiptCode } from '../../contract/receipt-code.ts';
import { KEEP_SENT_MS } from '../../outbox/keep-sent-ms.ts';
import type { PunchPosition, StoredPunch } from '../../outbox/punch-record.ts';
import type { StateTone } from '../../ui/state-tone.ts';
import type { Catalogue } from '../../ui/texts/catalogue.ts';
import { dayInZone } from '../day-in-zone.ts';
import { dayOf } from '../day-of.ts';
import { refusalReason } from '../refusal-reason.ts';
import { timeInZone } from '../time-in-zone.ts';
import { timeOf } from '../time-of.ts';
import { undoneWords } from '../undone-words.ts';
import type { DayEntry } from './merge-day.ts';

const DAY_MS = 86_400_000;

/** The place that a device stands for, as far as distances are told from it. */
export interface PlaceOfDay {
  readonly id: number;
  readonly title: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** 0 where there is no circle. */
  readonly radiusMetres: number;
}

/** One punch of the privacy card, in words. */
export interface EntryWords {
  readonly headline: string;
  readonly state: { readonly tone: StateTone; readonly label: string };
  readonly reason: string | undefined;
  /** Label and text of each thing that was recorded. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  /** The position against the place's circle, where both are known. */
  readonly drawn: { readonly distanceMetres: number; readonly accuracyMetres: number } | undefined;
}

/** Says what is recorded of a punch, where it stands, and until when this device knows it. */
export function describeEntry(
  entry: DayEntry,
  place: PlaceOfDay,
  timeZone: string,
  texts: Catalogue,
): EntryWords {
  const { recorded, here } = entry;
  const { label, method: methods, verdict } = texts.day;
  const time = timeOf(entry.eventTime, texts);
  const when = [dayOf(entry.eventTime, texts, 'medium'), texts.time(entry.eventTime.slice(11))];
  if (recorded) when.push(verdict[recorded.verdict]);
  const method = recorded ? recorded.method : here?.method;
  const facts: [string, string][] = [
    [label.when, when.join(' · ')],
    [label.place, recorded?.locationTitle ?? placeHere(here, place)],
    [label.position, positionOf(entry, place, texts)],
  ];
  if (method) facts.push([label.method, methods[method]]);
  if (recorded) facts.push([label.address, recorded.ip ?? texts.day.noAddress]);
  const id = recorded?.id ?? here?.id;
  if (id) facts.push([texts.receiptCode, receiptCode(id)]);
  facts.push([label.device, keptUntil(here, timeZone, texts)]);
  return {
    headline: (entry.counts ? texts.done : texts.punch)[entry.direction](time),
    ...standing(entry, texts),
    facts,
    drawn: drawnPosition(entry, place),
  };
}

/** The one word for where a punch stands, with its colour. */
export function standing(entry: DayEntry, texts: Catalogue): Pick<EntryWords, 'state' | 'reason'> {
  const { state } = texts;
  const { recorded, here } = entry;
  if (recorded || here?.state === 'sent') {
    const reason = recorded?.review ? texts.day.review : undefined;
    return { state: { tone: 'recorded', label: state.recorded }, reason };
  }
  switch (here?.state) {
    case undefined:
    case 'draft':
    case 'waiting':
      return { state: { tone: 'kept', label: state.kept }, reason: undefined };
    case 'sending':
      return { state: { tone: 'saving', label: state.sending }, reason: undefined };
    case 'undone': {
      const { tone, label, reason } = undoneWords(here, texts);
      return { state: { tone, label }, reason };
    }
    case 'refused':
      return {
        state: { tone: 'refused', label: state.refused },
        reason: refusalReason(here.refusal, texts),
      };
    case 'held':
      if (here.why === 'sign-in') {
        return { state: { tone: 'sign-in', label: state.signIn }, reason: texts.meaning.signIn };
      }
      return here.why === 'update'
        ? { state: { tone: 'problem', label: state.update }, reason: texts.meaning.update }
        : { state: { tone: 'problem', label: state.fault }, reason: texts.meaning.fault };
  }
}

function placeHere(here: StoredPunch | undefined, place: PlaceOfDay): string {
  if (here?.state === 'sent') return here.receipt.location.title;
  return place.title;
}

function drawnPosition({ recorded, here }: DayEntry, place: PlaceOfDay): EntryWords['drawn'] {
  if (place.radiusMetres === 0) return undefined;
  if (recorded) {
    const { distanceMetres: distance, accuracyMetres: accuracy } = recorded.position ?? {};
    // Another place has another circle.
    if (recorded.locationTitle !== place.title || distance == null || accuracy == null) return undefined;
    return { distanceMetres: distance, accuracyMetres: accuracy };
  }
  const { latitude, longitude } = place;
  const position = here?.position;
  if (!position || 'none' in position || latitude === null || longitude === null) return undefined;
  const distance = distanceMetres(position, { latitude, longitude });
  return { distanceMetres: distance, accuracyMetres: position.accuracyMetres };
}

function positionOf({ recorded, here }: DayEntry, place: PlaceOfDay, texts: Catalogue): string {
  if (recorded) {
    const { distanceMetres: distance, accuracyMetres: accuracy } = recorded.position ?? {};
    if (distance != null && accuracy != null) return texts.distance(distance, accuracy);
    if (accuracy != null) return texts.accuracy(accuracy);
    return texts.day.noPosition;
  }
  const position: PunchPosition | undefined = here?.position;
  if (!position) return texts.day.noPosition;
  if ('none' in position) return texts.noPosition[position.none];
  const { latitude, longitude } = place;
  if (latitude === null || longitude === null) return texts.accuracy(position.accuracyMetres);
  return texts.distance(distanceMetres(position, { latitude, longitude }), position.accuracyMetres);
}

function keptUntil(here: StoredPunch | undefined, timeZone: string, texts: Catalogue): string {
  const { day } = texts;
  switch (here?.state) {
    case undefined:
      return day.notHere;
    case 'sent': {
      const untilMs = here.sentMs + KEEP_SENT_MS;
      const until = `${dayInZone(untilMs, timeZone)} ${timeInZone(untilMs, timeZone)}`;
      return day.forgets(`${dayOf(until, texts, 'medium')}, ${timeOf(until, texts)}`);
    }
    case 'refused':
      return day.keptForDecision;
    case 'undone':
      return day.keptForGood;
    case 'draft':
    case 'waiting':
    case 'sending':
    case 'held':
      return day.forgetsOnceSent(KEEP_SENT_MS / DAY_MS);
  }
}
