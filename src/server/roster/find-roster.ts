import { createHash, createHmac, type KeyObject } from 'node:crypto';
import { type IdentityProof, identityTagText } from '../../contract/identity-tag.ts';
import type { Roster, RosterPerson } from '../../contract/roster.ts';
import type { TerminalCaller } from '../access/caller.ts';
import { openDeviceKey } from '../keys/device-key.ts';
import { openProof } from '../people/proof-sealing.ts';
import { adminPinsAt, openAdminPin } from '../policy/admin-pins.ts';
import { policyAt } from '../policy/policy-at.ts';
import type { Store } from '../store/store-schema.ts';
import { type RosterRow, rosterRows } from './roster-rows.ts';

/** A roster that is known by its version before anything in it is opened. */
export interface FoundRoster {
  readonly version: string;
  /** Makes the tags under the terminal's own key. */
  readonly read: () => Roster;
}

/** The people of a terminal's location as they are now. */
export async function findRoster(
  store: Store,
  secretKey: KeyObject,
  terminal: TerminalCaller,
  nowMs: number,
): Promise<FoundRoster> {
  const { tag_key } = await store
    .selectFrom('devices')
    .select('tag_key')
    .where('id', '=', terminal.deviceId)
    .executeTakeFirstOrThrow();
  const adminPins = await adminPinsAt(store, terminal);
  const { photos } = await policyAt(store, terminal, nowMs);
  const found = await rosterRows(store, terminal.locationId, nowMs);
  const rows = photos ? found : found.map((row) => ({ ...row, photo: null }));
  const version = createHash('sha256')
    .update(JSON.stringify([tag_key, rows, adminPins]))
    .digest('base64url')
    .slice(0, 22);
  return {
    version,
    read: () => {
      const tagKey = openDeviceKey(secretKey, { purpose: 'tag', publicId: terminal.publicId }, tag_key);
      const people = rows.map((row) => readPerson(secretKey, tagKey, row));
      return {
        version,
        madeAtMs: nowMs,
        pinLength: commonLength(people.map(({ pin }) => pin)),
        people: people.map(({ person }) => person),
        adminPinTags: adminPins.flatMap(({ pin }) =>
          tagsOf(tagKey, 'admin-pin', openAdminPin(secretKey, terminal.companyId, pin)),
        ),
      };
    },
  };
}

interface ReadPerson {
  readonly pin: string | undefined;
  readonly person: RosterPerson;
}

function readPerson(secretKey: KeyObject, tagKey: Uint8Array | undefined, row: RosterRow): ReadPerson {
  const pin = row.pin === null ? undefined : openProof(secretKey, 'pin', row.id, row.pin);
  const { id, displayName, photo, last } = row;
  const pinTag = tagsOf(tagKey, 'pin', pin)[0] ?? null;
  const badgeTags = row.badges.flatMap((sealed) =>
    tagsOf(tagKey, 'badge', openProof(secretKey, 'badge', id, sealed)),
  );
  return { pin, person: { id, displayName, photo, last, pinTag, badgeTags } };
}

function tagsOf(
  tagKey: Uint8Array | undefined,
  proof: IdentityProof,
  content: string | undefined,
): readonly string[] {
  if (!tagKey || content === undefined) return [];
  return [createHmac('sha256', tagKey).update(identityTagText(proof, content)).digest('base64url')];
}

function commonLength(pins: readonly (string | undefined)[]): number | null {
  const lengths = new Set(pins.flatMap((pin) => (pin === undefined ? [] : [pin.length])));
  const [length] = lengths;
  return lengths.size === 1 && length !== undefined ? length : null;
}
