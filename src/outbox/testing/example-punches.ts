import type { Receipt } from '../../contract/receipt.ts';
import { coreOf } from '../core-of.ts';
import { frozenFacts } from '../frozen-facts.ts';
import type {
  DraftPunch,
  HeldPunch,
  HoldReason,
  RefusedPunch,
  SendingPunch,
  SentPunch,
  WaitingPunch,
} from '../punch-record.ts';

/** A Friday morning in Tashkent. */
export const TAP_MS = Date.UTC(2026, 10, 20, 4, 0, 0);

let made = 0;

/** A UUIDv7 that no earlier call gave. */
export function newId(): string {
  made += 1;
  return `019aa000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
}

/** A punch as it is right after the tap. */
export function draftPunch(change: Partial<DraftPunch> = {}): DraftPunch {
  const wallMs = change.tap?.wallMs ?? TAP_MS;
  return {
    v: 1,
    id: newId(),
    direction: 'in',
    employeeId: 7,
    principal: 'p-7',
    locationId: 368,
    method: 'own',
    tap: { wallMs, monoMs: 1_000, boot: 'boot-1' },
    instantMs: wallMs,
    eventTime: '2026-11-20 09:00:00',
    clock: { trust: 'exact', offsetMs: 0, errorMs: 5 },
    deadlineMs: wallMs + 3_000,
    sendAfterMs: wallMs,
    attempts: 0,
    state: 'draft',
    timeZone: 'Asia/Tashkent',
    ...change,
  };
}

/** A frozen punch that is due. */
export function waitingPunch(change: Partial<WaitingPunch> = {}): WaitingPunch {
  const { tap } = change;
  const core = { ...coreOf(draftPunch(tap ? { tap } : {})), ...change };
  return {
    ...core,
    ...frozenFacts(core, { none: 'denied' }),
    state: 'waiting',
    nextAttemptMs: 0,
    waitSetBy: 'nobody',
    ...change,
  };
}

/** What every frozen state keeps of a punch. */
function frozen(change: Partial<WaitingPunch>) {
  const waiting = waitingPunch(change);
  return { ...coreOf(waiting), bodyText: waiting.bodyText, position: waiting.position };
}

/** A punch on its way. */
export function sendingPunch(owner: string, change: Partial<WaitingPunch> = {}): SendingPunch {
  return {
    ...frozen({ attempts: 1, ...change }),
    state: 'sending',
    lease: { owner, untilMs: TAP_MS + 20_000 },
  };
}

/** A punch that waits for somebody. */
export function heldPunch(why: HoldReason, change: Partial<WaitingPunch> = {}): HeldPunch {
  return { ...frozen(change), state: 'held', why };
}

/** A punch that the server said no to. */
export function refusedPunch(
  change: Partial<WaitingPunch> = {},
  refusal: Partial<RefusedPunch['refusal']> = {},
): RefusedPunch {
  return {
    ...frozen(change),
    state: 'refused',
    refusal: { status: 422, code: 8001, message: 'Validation failed', errors: [], ...refusal },
  };
}

/** A recorded punch. */
export function sentPunch(change: Partial<SentPunch> = {}): SentPunch {
  return {
    ...coreOf(waitingPunch()),
    state: 'sent',
    position: { none: 'denied' },
    receipt: RECEIPT,
    sentMs: TAP_MS,
    ...change,
  };
}

/** The API's word for the sample punch. */
export const RECEIPT: Receipt = {
  eventTime: '2026-11-20 09:00:00',
  location: {
    id: 368,
    title: 'Второй этаж',
    latitude: 41.311081,
    longitude: 69.240562,
    radiusMetres: 300,
    address: null,
  },
};
