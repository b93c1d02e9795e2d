import type { DeviceSession } from '../../contract/device-session.ts';
import { distanceMetres } from '../../contract/distance-metres.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';
import type { Location } from '../../contract/location.ts';
import { receiptCode } from '../../contract/receipt-code.ts';
import type { PunchCore, PunchPosition, Refusal, StoredPunch } from '../../outbox/punch-record.ts';
import type { StateTone } from '../../ui/state-tone.ts';
import type { Catalogue } from '../../ui/texts/catalogue.ts';
import type { UnsavedState } from './unsaved-punch.ts';
import type { Outcome } from './use-punch.ts';

/** Up to this age a position is where the device is. */
const FRESH_MS = 30_000;

/** What the result says, in words. */
export interface OutcomeWords {
  readonly tone: StateTone;
  readonly state: string;
  readonly headline: string;
  readonly place: { readonly title: string; readonly radius: string; readonly note?: string | undefined };
  readonly facts: readonly { readonly label?: string; readonly text: string }[];
  readonly reason?: string | undefined;
  /** Whether a person may want it tried again. */
  readonly retry: boolean;
}

/** Puts what came of a tap into words; title and radius are the API's own once there is a receipt. */
export function describeOutcome(outcome: Outcome, session: DeviceSession, texts: Catalogue): OutcomeWords {
  switch (outcome.kind) {
    case 'saving':
      return words(outcome.punch, session, texts, { tone: 'saving', state: texts.state.saving });
    case 'kept':
      return describeRecord(outcome.punch, session, texts);
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
    case 'draft':
      return words(punch, session, texts, { tone: 'kept', state: state.kept, reason: meaning.kept });
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
      const reason = reasonOf(punch.refusal, texts);
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
      const { position, reason } = punch;
      return words(punch, session, texts, { tone: 'problem', state: state.undone, reason, position });
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
      const reason = reasonOf(sending.refusal, texts);
      return words(punch, session, texts, { tone: 'refused', state: state.refused, reason, position });
    }
    case 'held':
      return words(punch, session, texts, {
        tone: 'problem',
        state: state.notSaved,
        reason: meaning.unsavedHeld,
        position,
      });
  }
}

function words(punch: PunchCore, session: DeviceSession, texts: Catalogue, judged: Judgement): OutcomeWords {
  const location = judged.location ?? session.location;
  const time = (judged.eventTime ?? punch.eventTime).slice(11, 16);
  const facts: { label?: string; text: string }[] = [
    { text: judged.position ? whereabouts(judged.position, location, texts) : texts.locating },
  ];
  if (punch.clock.trust === 'unknown' && judged.tone !== 'recorded')
    facts.push({ text: texts.clockDoubtful });
  facts.push({ label: texts.receiptCode, text: receiptCode(punch.id) });
  return {
    tone: judged.tone,
    state: judged.state,
    headline: texts.done[punch.direction](time),
    place: {
      title: location.title,
      radius: texts.radius(location.radiusMetres),
      note: judged.location ? undefined : texts.lastKnown,
    },
    facts,
    reason: judged.reason,
    retry: judged.retry ?? false,
  };
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

function reasonOf({ code, message, errors }: Refusal, texts: Catalogue): string {
  const fields = new Set(errors.map((fault) => fault.field));
  if (fields.has('location_id') || fields.has('employee_id')) return texts.refusal.unknownLocation;
  if (fields.has('event_time')) return texts.refusal.time;
  if (code === ERROR_CODE.accessDenied || code === ERROR_CODE.wrongRole) return texts.refusal.denied;
  return texts.refusal.other(message);
}
