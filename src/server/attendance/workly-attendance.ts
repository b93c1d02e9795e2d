import { ERROR_CODE } from '../../contract/error-code.ts';
import type { LocationBody } from '../../contract/location.ts';
import { punchPath } from '../../contract/punch-path.ts';
import { ApiError } from '../api-error.ts';
import { callAs } from '../workly/call-as.ts';
import { claimRelay, type Relay } from '../workly/claim-relay.ts';
import { endRelay, forgetRelay } from '../workly/end-relay.ts';
import { faultOf } from '../workly/fault-of.ts';
import { leavesDoubt } from '../workly/leaves-doubt.ts';
import { mustBePassedOn } from '../workly/must-be-passed-on.ts';
import { readReceipt } from '../workly/read-receipt.ts';
import { isAlreadyThere, refusalOf } from '../workly/refusal-of.ts';
import { relayPrincipals } from '../workly/relay-principals.ts';
import type { WorklyParts } from '../workly/workly-parts.ts';
import type { WorklyReply } from '../workly/workly-reply.ts';
import type { Attendance } from './attendance.ts';
import { judgeAlone } from './judge-alone.ts';
import type { NewPunch } from './new-punch.ts';
import { punchBatches } from './punch-batches.ts';
import type { PunchMark } from './punch-mark.ts';
import { settlePunchTime } from './settle-punch-time.ts';

// Less than a kiosk waits for its own answer, so that it hears what became of its punch.
const ASK_WITHIN_MS = 8_000;
const NOBODY_SIGNED_IN_SECONDS = 60;

/**
 * Attendance kept by Workly, with our own record beside it. A punch is judged here as if it were kept here, claimed in
 * the store before Workly is asked, and recorded here with Workly's answer; a repeat is answered from that record. Where
 * it is not known whether Workly recorded it, the next try carries the same second, and its record is marked.
 */
export function worklyAttendance(parts: WorklyParts): Attendance {
  const batches = punchBatches(parts.store);
  return {
    record: async (posted) => {
      const judged = await judgeAlone(parts.store, parts.secretKey, posted);
      const { judgement } = judged;
      // What an untrusted device says goes no further, until somebody who is trusted says the same.
      if (!judgement.ok || posted.quarantined) return batches.add(judged);
      const relay = await begin(parts, posted);
      if (!relay) return batches.add(judged);
      const punch = asFirstPosted(posted, relay);
      const answer = await finish(parts, punch, relay, judgement.location);
      const marks: readonly PunchMark[] = relay.doubtful
        ? [...judgement.marks, 'may-be-double']
        : judgement.marks;
      const recorded = await batches.add({ ...judged, punch, judgement: { ...judgement, marks, answer } });
      await forgetRelay(parts.store, relay);
      return recorded;
    },
  };
}

/** The claim under which Workly is to be asked; undefined where the punch is recorded already. */
function begin({ store, now }: WorklyParts, posted: NewPunch): Promise<Relay | undefined> {
  return store.transaction().execute(async (tx) => {
    // The claim first: whoever had it before has recorded the punch by the time that it is free.
    const relay = await claimRelay(tx, posted, now());
    if (await mustBePassedOn(tx, asFirstPosted(posted, relay))) return relay;
    await forgetRelay(tx, relay);
    return undefined;
  });
}

/** The punch with the time that it had when Workly was asked first: a bare call without a time would have a new one. */
function asFirstPosted(punch: NewPunch, relay: Relay): NewPunch {
  const { kiosk, caller } = punch;
  const { receivedAtMs, eventTime } = relay;
  const time = settlePunchTime({ eventTime, kiosk }, caller.timeZone, receivedAtMs);
  return { ...punch, receivedAtMs, time };
}

/** Asks Workly, and returns the answer to give. Throws what the caller is told, with the claim given back. */
async function finish(
  parts: WorklyParts,
  punch: NewPunch,
  relay: Relay,
  known: LocationBody,
): Promise<string> {
  let reply: WorklyReply;
  try {
    reply = await ask(parts, punch, relay);
  } catch (error) {
    // Thrown only by what comes before the call itself.
    await endRelay(parts.store, relay, false);
    throw error;
  }
  const answer = answerOf(reply, relay, known);
  if (answer !== undefined) return answer;
  await endRelay(parts.store, relay, leavesDoubt(reply));
  throw faultOf(reply, parts.now());
}

async function ask(parts: WorklyParts, punch: NewPunch, relay: Relay): Promise<WorklyReply> {
  const signal = AbortSignal.timeout(ASK_WITHIN_MS);
  const call = { method: 'POST', path: punchPath(punch.direction), body: relay.body, signal } as const;
  const principals = await relayPrincipals(parts.store, punch.caller);
  for (const principal of principals) {
    const reply = await callAs(parts, principal, call);
    if (reply) return reply;
  }
  if (punch.caller.kind === 'account') {
    throw new ApiError(401, ERROR_CODE.authorisation, 'Workly wants this account to sign in again');
  }
  // Not 401: the device itself is as good as before, and sends its punches once an administrator has signed in.
  throw new ApiError(503, ERROR_CODE.serviceError, 'Nobody is signed in at Workly for this device', {
    headers: { 'Retry-After': String(NOBODY_SIGNED_IN_SECONDS) },
  });
}

function answerOf(reply: WorklyReply, relay: Relay, known: LocationBody): string | undefined {
  const refusal = refusalOf(reply);
  if (refusal && isAlreadyThere(refusal)) {
    return JSON.stringify({ event_time: relay.eventTime, location: known });
  }
  return readReceipt(reply, known);
}
