import { DIRECTIONS, type Direction } from '../contract/direction.ts';
import { isSameTap, SAME_TAP_MS } from './is-same-tap.ts';
import type { PunchTransaction } from './punch-db.ts';
import type { DraftPunch, PunchRecord, StoredPunch, WaitingPunch } from './punch-record.ts';
import { storedRecord } from './stored-record.ts';

/**
 * The record that already stands for a punch: the one of its id, or of the same person and direction moments before or
 * after, with none of the other direction in between.
 */
export async function twinOf(
  punch: DraftPunch | WaitingPunch,
  tx: PunchTransaction<'readwrite'>,
): Promise<StoredPunch | undefined> {
  const { id, employeeId, direction, tap } = punch;
  const punches = tx.objectStore('punches');
  const same = await punches.index('id').get(id);
  if (same) return storedRecord(same);
  const near = (of: Direction) =>
    punches
      .index('tap')
      .getAll(
        IDBKeyRange.bound(
          [employeeId, of, tap.wallMs - SAME_TAP_MS],
          [employeeId, of, tap.wallMs + SAME_TAP_MS],
          true,
          true,
        ),
      );
  const standing = (await Promise.all(DIRECTIONS.map(near)))
    .flat()
    .filter(({ state, principal }) => state !== 'undone' && principal === punch.principal);
  // Who tapped the other button in between has changed their mind, and means this tap too.
  const changedMind = (since: PunchRecord) =>
    standing.some((other) => other.direction !== direction && isBetween(other, since, punch));
  const twin = standing.find((record) => isSameTap(record, punch) && !changedMind(record));
  return twin && storedRecord(twin);
}

function isBetween({ tap }: PunchRecord, one: PunchRecord, other: PunchRecord): boolean {
  const [first, second] = [one.tap.wallMs, other.tap.wallMs].sort((left, right) => left - right);
  return first !== undefined && second !== undefined && first < tap.wallMs && tap.wallMs < second;
}
