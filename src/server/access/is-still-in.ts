import { ApiError } from '../api-error.ts';
import type { Store } from '../store/store-schema.ts';
import { findAccount } from './find-account.ts';
import type { WayIn } from './find-administrator.ts';
import { ADMINISTRATOR_ROLE } from './is-administrator.ts';
import { findSessionById } from './office-sessions.ts';

/** Whether an administrator is let in by the same way as before, for what goes on for longer than a request. */
export async function isStillIn(store: Store, wayIn: WayIn, nowMs: number): Promise<boolean> {
  switch (wayIn.kind) {
    case 'office':
      return (await findSessionById(store, wayIn.session.id, nowMs))?.role === ADMINISTRATOR_ROLE;
    case 'token':
      return await isGoodToken(store, wayIn.authorization, nowMs);
  }
}

async function isGoodToken(store: Store, authorization: string, nowMs: number): Promise<boolean> {
  try {
    return (await findAccount(store, authorization, nowMs)).role === ADMINISTRATOR_ROLE;
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}
