import type { Direction } from '../../contract/direction.ts';
import type { RosterPerson } from '../../contract/roster.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import { thisPage } from '../../outbox/this-page.ts';

/** The punch that says where a person stands now. */
export interface LastPunch {
  readonly direction: Direction;
  readonly instantMs: number;
  /** `Y-m-d H:i:s` in the account's zone. */
  readonly eventTime: string;
}

/** Where a person stands: the newer of what the server last told and what was tapped here and still stands. */
export async function lastPunchOf(person: RosterPerson): Promise<LastPunch | undefined> {
  const told = person.last ?? undefined;
  const tapped = await thisPage().queue.latestOfPerson(person.id).catch(withoutStorage);
  if (!told || !tapped) return told ?? tapped;
  return tapped.instantMs >= told.instantMs ? tapped : told;
}

/** The time of day (`HH:MM`) at which a person last left, as far as this device knows. */
export async function lastLeavingOf({ id, last }: RosterPerson): Promise<string | undefined> {
  const left = await thisPage().queue.latestOfPerson(id, ['out']).catch(withoutStorage);
  const eventTime = left?.eventTime ?? (last?.direction === 'out' ? last.eventTime : undefined);
  return eventTime?.slice(11, 16);
}

/** What the server told is still good. */
function withoutStorage(error: unknown): undefined {
  if (!(error instanceof StorageFault)) throw error;
}
