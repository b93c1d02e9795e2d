import type { PunchCore, PunchRecord } from './punch-record.ts';

/** What a record keeps through every state: the punch itself, without the marks of the state it is in. */
export function coreOf(record: PunchRecord): PunchCore {
  return {
    v: record.v,
    id: record.id,
    direction: record.direction,
    employeeId: record.employeeId,
    principal: record.principal,
    locationId: record.locationId,
    method: record.method,
    tap: record.tap,
    instantMs: record.instantMs,
    eventTime: record.eventTime,
    clock: record.clock,
    deadlineMs: record.deadlineMs,
    sendAfterMs: record.sendAfterMs,
    attempts: record.attempts,
    ...(record.obstacle === undefined ? {} : { obstacle: record.obstacle }),
    ...(record.chain === undefined ? {} : { chain: record.chain }),
    ...(record.stated === undefined ? {} : { stated: record.stated }),
    ...(record.pinBurst === undefined ? {} : { pinBurst: record.pinBurst }),
  };
}
