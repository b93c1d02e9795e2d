import type { PersonalSession } from '../contract/device-session.ts';
import { useSelfCheck } from '../features/self-check/use-self-check.ts';
import type { AppUpdate } from '../features/update/app-update.ts';
import { useUpdateState } from '../features/update/use-update-state.ts';
import { appVersion } from './app-version.ts';

type Props = { session: PersonalSession; needsSignIn: boolean; update: AppUpdate };

/** A person's own device looks at itself for the administrator; its person reads the same in the line of the queue. */
export function OwnHeartbeat({ session, needsSignIn, update }: Props) {
  useSelfCheck({
    device: needsSignIn ? 'unknown' : 'accepted',
    wakeLock: 'off',
    version: { name: appVersion(), newer: useUpdateState(update) },
    wantsCamera: false,
    wantsPosition: session.location.latitude !== null,
  });
  return undefined;
}
