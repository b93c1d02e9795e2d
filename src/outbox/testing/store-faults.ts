import type { PunchRecord, StoredPunch } from '../punch-record.ts';
import type { ModelDevice } from './model-device.ts';
import type { ModelServer } from './model-server.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What is not as it must be once all is quiet, judged by the server's record; nothing where all is well. */
export async function storeFaults(
  device: ModelDevice,
  server: ModelServer,
  records: readonly StoredPunch[],
  time: VirtualTime,
): Promise<string[]> {
  const faults: string[] = [];
  const stored = new Map(records.map((record) => [record.id, record]));
  const recorded = server.recorded.map(({ id }) => id);
  if (new Set(recorded).size !== recorded.length) faults.push('a punch was recorded twice');

  for (const id of device.confirmed.keys()) {
    const record = stored.get(id);
    // A recorded punch is forgotten after two days, which a clock set forward brings about at once.
    if (!record && !server.acknowledged.has(id)) faults.push(`${id} was confirmed and is gone`);
  }
  for (const record of records) {
    if (device.denied.has(record.id)) faults.push(`${record.id} was denied and is kept`);
    const known = server.acknowledged.has(record.id);
    if ((record.state === 'sent') !== known)
      faults.push(`${record.id} is ${record.state}, the server knows: ${known}`);
    if (record.state === 'refused' && !server.everUnwanted.has(record.id))
      faults.push(`${record.id} was not refused`);
  }
  faults.push(...outOfOrder(device, server));

  const counts = await time.wait(device.page().queue.counts());
  const number = (...states: PunchRecord['state'][]) =>
    records.filter(({ state }) => states.includes(state)).length;
  if (counts.waiting !== number('draft', 'waiting', 'sending'))
    faults.push('the number of waiting ones is wrong');
  if (counts.held !== number('held')) faults.push('the number of held ones is wrong');
  if (counts.refused !== number('refused')) faults.push('the number of refused ones is wrong');
  return faults;
}

/** Per person the server must have come to know the punches in the order of the taps; refused ones stand aside. */
function outOfOrder(device: ModelDevice, server: ModelServer): string[] {
  const lastMs = new Map<string, number>();
  const faults: string[] = [];
  for (const { id, lane } of server.recorded) {
    const tappedMs = device.confirmed.get(id)?.tappedMs;
    if (tappedMs === undefined || server.everUnwanted.has(id)) continue;
    if (tappedMs < (lastMs.get(lane) ?? 0))
      faults.push(`${id} of lane ${lane} was recorded after a later one`);
    lastMs.set(lane, Math.max(tappedMs, lastMs.get(lane) ?? 0));
  }
  return faults;
}
