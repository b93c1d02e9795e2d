import { v7 as uuidV7 } from 'uuid';
import type { DeviceSession } from '../../contract/device-session.ts';
import type { Direction } from '../../contract/direction.ts';
import { formatEventTime } from '../../contract/format-event-time.ts';
import type { TemporalApi } from '../../contract/temporal-api.ts';
import type { DraftPunch } from '../../outbox/punch-record.ts';
import type { ThisPage } from '../../outbox/this-page.ts';

/** A punch waits this long for a position, and no longer. */
export const POSITION_MS = 3_000;

/** The punch of this very moment, with everything that is fixed at the tap. */
export function makeDraft(
  direction: Direction,
  session: DeviceSession,
  { clock, boot }: Pick<ThisPage, 'clock' | 'boot'>,
  temporal: TemporalApi,
): DraftPunch {
  const reading = clock.reading();
  const time = clock.at(reading);
  return {
    v: 1,
    id: uuidV7(),
    direction,
    employeeId: session.person.id,
    principal: session.principal,
    locationId: session.location.id,
    method: 'own',
    tap: { ...reading, boot },
    instantMs: time.instantMs,
    eventTime: formatEventTime(temporal, time.instantMs, session.timeZone),
    clock: time.clock,
    deadlineMs: reading.wallMs + POSITION_MS,
    // A personal device's punch goes as soon as it is frozen.
    sendAfterMs: reading.wallMs,
    attempts: 0,
    state: 'draft',
    timeZone: session.timeZone,
  };
}
