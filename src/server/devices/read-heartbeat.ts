import { parseHeartbeat } from '../../contract/heartbeat.ts';
import type { OfficeDevice } from '../../contract/office/office-device.ts';

/** What a device last told of itself, and when; null before its first word. */
export function readHeartbeat(row: {
  readonly heartbeat: string | null;
  readonly heartbeat_at: number | null;
}): OfficeDevice['heartbeat'] {
  if (row.heartbeat === null || row.heartbeat_at === null) return null;
  // The bursts are kept as events, each for itself.
  const parsed = parseHeartbeat({ ...JSON.parse(row.heartbeat), pinBursts: [] });
  if (!parsed) return null;
  const { pinBursts: _events, ...rest } = parsed;
  return { ...rest, atMs: row.heartbeat_at };
}
