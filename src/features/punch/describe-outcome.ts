import type { DeviceSession } from '../../contract/device-session.ts';
import { distanceMetres } from '../../contract/distance-metres.ts';
import type { Location } from '../../contract/location.ts';
import { receiptCode } from '../../contract/receipt-code.ts';
import type { PunchCore, PunchPosition, StoredPunch } from '../../outbox/punch-record.ts';
import type { StateTone } from '../../ui/state-tone.ts';
import type { Catalogue } from '../../ui/texts/catalogue.ts';
import { dayOf } from '../day-of.ts';
import { refusalReason } from '../refusal-reason.ts';
import { timeOf } from '../time-of.ts';
import { undoneWords } from '../undone-words.ts';
import { type FenceRule, judgePunchPosition } from './judge-punch-position.ts';
import { mayTurnAway } from './may-turn-away.ts';
import type { Outcome } from './outcome.ts';
import type { UnsavedState } from './unsaved-punch.ts';

/** Only these may say that it is done. */
const CONFIRMED: ReadonlySet<StateTone> = new Set(['kept', 'recorded', 'sign-in']);

/** Up to this age a position is where the device is. */
const FRESH_MS = 30_000;

/** A position to be drawn, in metres, and what it says. */
export interface DrawnPosition {
  readonly distanceMetres: number;
  readonly accuracyMetres: number;
  readonly radiusMetres: number;
  readonly caption: string;
}

/** What the result says, in words. */
export interface OutcomeWords {
  readonly tone: StateTone;
  readonly state: string;
  readonly headline: string;
  readonly place: { readonly title: string; readonly radius: string; readonly note?: string | undefined };
  readonly facts: readonly { readonly label?: string; readonly text: string }[];
  /** The position against the place's circle, where both are known; its caption is then not among the facts. */
  readonly drawn: DrawnPosition | undefined;
  readonly reason?: string | undefined;
  /** Whether a person may want it tried again. */
  readonly retry: boolean;
}

/**
 * Puts what came of a tap into words; title and radius are the API's own once there is a receipt. The day is said of a
 * punch that is not of today (`Y-m-d`).
 */
export function describeOutcome(
  outcome: Outcome,
  session: DeviceSession,
  texts: Catalogue,
  today: string,
): OutcomeWords {
  const { eventTime } = outcome.punch;
  const said = wordsOf(outcome, session, texts);
  if (eventTime.startsWith(today)) return said;
  return { ...said, facts: [{ text: dayOf(eventTime, texts, 'full') }, ...said.facts] };
}

function wordsOf(outcome: Outcome, session: DeviceSession, texts: Catalogue): OutcomeWords {
  switch (outcome.kind) {
    case 'saving':
      return words(outcome.punch, session, texts, { tone: 'saving', state: texts.state.saving });
    case 'kept':
      return describeRecord(outcome.punch, session, texts);
    case 'turned-away': {
      const { title: state, [outcome.why]: reason } = texts.turnedAway;
      const { punch, position } = outcome;
      return words(punch, session, texts, { tone: 'refused', state, reason, position });
    }
    case 'unsaved': {
      const { punch, sender } = outcome;
      return describeUnsaved(punch, sender?.position, sender?.state ?? { kind: 'sending' }, session, texts);
    }
  }
}

interface Judgement {
  readonly tone: StateTone;
  readonly state: string;
  readonly reason?: string | undefined;
  readonly retry?: boolean;
  /** As the API returned it; without one the last known location is shown, and said to be that. */
  readonly location?: Location;
  readonly eventTime?: string;
  readonly position?: PunchPosition | undefined;
}

function describeRecord(punch: StoredPunch, session: DeviceSession, texts: Catalogue): OutcomeWords {
  const { state, meaning } = texts;
  switch (punch.state) {
    case 'draft': {
      const { position } = punch;
      // Who may still be turned away must not go on the word "kept".
      const open = !position && mayTurnAway(session);
      return words(punch, session, texts, {
        tone: open ? 'saving' : 'kept',
        state: open ? state.checking : state.kept,
        reason: open ? meaning.checking : meaning.kept,
        position,
      });
    }
    case 'waiting':
    case 'sending': {
      const reason = punch.obstacle ? `${texts.obstacle[punch.obstacle]} ${meaning.kept}` : meaning.kept;
      return words(punch, session, texts, {
        tone: 'kept',
        state: state.kept,
        reason,
        position: punch.position,
      });
    }
    case 'sent': {
      const { location, eventTime } = punch.receipt;
      const { position } = punch;
      return words(punch, session, texts, {
        tone: 'recorded',
        state: state.recorded,
        location,
        eventTime,
        position,
      });
    }
    case 'refused': {
      const reason = refusalReason(punch.refusal, texts);
      const { position } = punch;
      return words(punch, session, texts, {
        tone: 'refused',
        state: state.refused,
        reason,
        position,
        retry: true,
      });
    }
    case 'undone': {
      const { position } = punch;
      const { tone, label, reason } = undoneWords(punch, texts);
      return words(punch, session, texts, { tone, state: label, reason, position });
    }
    case 'held': {
      const { position } = punch;
      if (punch.why === 'sign-in') {
        return words(punch, session, texts, {
          tone: 'sign-in',
          state: state.signIn,
          reason: meaning.signIn,
          position,
        });
      }
      const why = punch.why === 'update' ? 'update' : 'fault';
      return words(punch, session, texts, {
        tone: 'problem',
        state: state[why],
        reason: meaning[why],
        position,
      });
    }
  }
}

function describeUnsaved(
  punch: PunchCore,
  position: PunchPosition | undefined,
  sending: UnsavedState,
  session: DeviceSession,
  texts: Catalogue,
): OutcomeWords {
  const { state, meaning } = texts;
  switch (sending.kind) {
    case 'sending':
      return words(punch, session, texts, {
        tone: 'problem',
        state: state.notSaved,
        reason: meaning.unsaved,
        position,
      });
    case 'unreachable':
      return words(punch, session, texts, {
        tone: 'problem',
        state: state.notSaved,
        reason: meaning.unsavedUnreachable,
        position,
      });
    case 'recorded':
      return words(punch, session, texts, {
        tone: 'recorded',
        state: state.recorded,
        ...sending.receipt,
        position,
      });
    case 'refused': {
      const reason = refusalReason(sending.refusal, texts);
      return words(punch, session, texts, { tone: 'refused', state: state.refused, reason, position });
    }
    case 'held':
      return words(punch, session, texts, {
        tone: 'problem',
        state: state.notSaved,
        reason: sending.why === 'sign-in' ? meaning.unsavedHeld : `${texts.updateNeeded} ${meaning.unsaved}`,
        position,
      });
  }
}

function words(punch: PunchCore, session: DeviceSession, texts: Catalogue, judged: Judgement): OutcomeWords {
  const location = judged.location ?? session.location;
  const time = timeOf(judged.eventTime ?? punch.eventTime, texts);
  const where = judged.position ? whereabouts(judged.position, location, texts) : texts.locating;
  const drawn = judged.position && drawnPosition(judged.position, location, where);
  const facts: { label?: string; text: string }[] = drawn ? [] : [{ text: where }];
  const mark =
    judged.tone === 'refused'
      ? undefined
      : markOf(judged.position, { location, policy: session.policy }, texts);
  if (mark) facts.push({ text: mark });
  const doubtful = punch.clock.trust === 'unknown' || punch.clock.trust === 'changed';
  if (doubtful && judged.tone !== 'recorded') facts.push({ text: texts.clockDoubtful });
  facts.push({ label: texts.receiptCode, text: receiptCode(punch.id) });
  return {
    tone: judged.tone,
    state: judged.state,
    headline: CONFIRMED.has(judged.tone)
      ? texts.done[punch.direction](time)
      : texts.punch[punch.direction](time),
    place: {
      title: location.title,
      radius: texts.radius(location.radiusMetres),
      note: judged.location ? undefined : texts.lastKnown,
    },
    facts,
    drawn,
    reason: judged.reason,
    retry: judged.retry ?? false,
  };
}

function drawnPosition(
  position: PunchPosition,
  { latitude, longitude, radiusMetres }: Location,
  caption: string,
): DrawnPosition | undefined {
  if ('none' in position || latitude === null || longitude === null || radiusMetres === 0) return undefined;
  const distance = distanceMetres(position, { latitude, longitude });
  return { distanceMetres: distance, accuracyMetres: position.accuracyMetres, radiusMetres, caption };
}

/** Said of a punch that the policy has somebody look at. */
function markOf(position: PunchPosition | undefined, rule: FenceRule, texts: Catalogue): string | undefined {
  const judgement = position && judgePunchPosition(position, rule);
  if (judgement?.ruling !== 'mark' || judgement.answer === 'no-fence') return undefined;
  return texts.marked[judgement.answer];
}

function whereabouts(
  position: PunchPosition,
  { latitude, longitude }: Pick<Location, 'latitude' | 'longitude'>,
  texts: Catalogue,
): string {
  if ('none' in position) return texts.noPosition[position.none];
  const { accuracyMetres, ageMs } = position;
  const where =
    latitude === null || longitude === null
      ? texts.accuracy(accuracyMetres)
      : texts.distance(distanceMetres(position, { latitude, longitude }), accuracyMetres);
  return ageMs > FRESH_MS ? `${where}, ${texts.positionAge(Math.round(ageMs / 1_000))}` : where;
}
