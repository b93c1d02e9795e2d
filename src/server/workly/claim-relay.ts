import { randomUUID } from 'node:crypto';
import { v7 as uuidV7 } from 'uuid';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import { keyMismatch } from '../attendance/key-mismatch.ts';
import { keyScopeOf } from '../attendance/key-scope-of.ts';
import type { NewPunch } from '../attendance/new-punch.ts';
import type { Store } from '../store/store-schema.ts';
import { relayBody } from './relay-body.ts';

// Longer than one relay can last (two asks and a renewal), so that no two of one punch are ever under way.
const LEASE_MS = 30_000;

/** A punch that this process alone may bring to Workly, for half a minute. */
export interface Relay {
  readonly id: string;
  readonly lease: string;
  readonly eventTime: string;
  /** When the punch came for the first time, epoch milliseconds. */
  readonly receivedAtMs: number;
  readonly body: string;
  /** Whether Workly was asked before and may have recorded it then. */
  readonly doubtful: boolean;
}

/**
 * Claims a punch before Workly is asked: by its key, else by person, direction and second. An earlier try that came to
 * nothing is taken up with the time and the bytes that it had. Throws an `ApiError` 503 with `Retry-After: 1` while
 * another request or process is at it, and a `ValidationError` for a key that stands for other bytes.
 */
export async function claimRelay(tx: Store, punch: NewPunch, nowMs: number): Promise<Relay> {
  const id = (await idOfKey(tx, punch)) ?? (await addRelay(tx, punch)) ?? (await idOfKey(tx, punch));
  const lease = randomUUID();
  const claimed = await tx
    .updateTable('workly_relays')
    .set((relay) => ({ lease, leased_until: nowMs + LEASE_MS, doubts: relay('doubts', '+', 1) }))
    .where((relay) =>
      id === undefined
        ? relay.and({
            employee_id: punch.employeeId,
            direction: punch.direction,
            identity_second: punch.time.identitySecond,
          })
        : relay('id', '=', id),
    )
    .where((relay) => relay.or([relay('leased_until', 'is', null), relay('leased_until', '<=', nowMs)]))
    .returning(['id', 'event_time', 'received_at', 'body', 'doubts'])
    .executeTakeFirst();
  if (!claimed) {
    throw new ApiError(503, ERROR_CODE.serviceError, 'This punch is just being passed on to Workly', {
      headers: { 'Retry-After': '1' },
    });
  }
  return {
    id: claimed.id,
    lease,
    eventTime: claimed.event_time,
    receivedAtMs: claimed.received_at,
    body: claimed.body,
    doubtful: claimed.doubts > 1,
  };
}

async function idOfKey(tx: Store, { caller, idempotencyKey }: NewPunch): Promise<string | undefined> {
  if (!idempotencyKey) return undefined;
  const { key, fingerprint } = idempotencyKey;
  const row = await tx
    .selectFrom('workly_relays')
    .select(['id', 'fingerprint'])
    .where('scope', '=', keyScopeOf(caller))
    .where('key', '=', key)
    .executeTakeFirst();
  if (row && row.fingerprint !== fingerprint) throw keyMismatch(key);
  return row?.id;
}

/** Its id, or undefined where there is one of the same key or the same second already. */
async function addRelay(tx: Store, punch: NewPunch): Promise<string | undefined> {
  const { idempotencyKey, time } = punch;
  const row = await tx
    .insertInto('workly_relays')
    .values({
      id: uuidV7(),
      employee_id: punch.employeeId,
      direction: punch.direction,
      identity_second: time.identitySecond,
      event_time: time.eventTime,
      received_at: punch.receivedAtMs,
      body: relayBody(punch),
      scope: idempotencyKey ? keyScopeOf(punch.caller) : null,
      key: idempotencyKey?.key ?? null,
      fingerprint: idempotencyKey?.fingerprint ?? null,
      doubts: 0,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}
