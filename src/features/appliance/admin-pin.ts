import type { Roster } from '../../contract/roster.ts';
import { makeIdentityTag } from '../../outbox/make-identity-tag.ts';

/** What a terminal knows an administrator's PIN by. */
export interface AdminTags {
  readonly roster: Pick<Roster, 'adminPinTags'> | undefined;
  readonly tagKey: CryptoKey | undefined;
}

/** Whether a PIN opens the settings of this terminal: it works with no network, and no PIN lies on the device. */
export async function isAdminPin({ roster, tagKey }: AdminTags, pin: string): Promise<boolean> {
  if (!roster || !tagKey) return false;
  return roster.adminPinTags.includes(await makeIdentityTag(tagKey, 'admin-pin', pin));
}
