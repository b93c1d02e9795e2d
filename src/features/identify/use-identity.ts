import { type QueryClient, type useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { ApiRefusal } from '../../api/api-refusal.ts';
import { getSession } from '../../api/get-session.ts';
import type { DeviceSession } from '../../contract/device-session.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { SESSION_KEY } from './session-key.ts';
import { storedSession, storeSession } from './stored-session.ts';
import { type HeldLink, useEnrolment } from './use-enrolment.ts';
import { type IdentityActions, useIdentityActions } from './use-identity-actions.ts';

/** Who stands behind this device. */
export type Identity =
  | { readonly kind: 'looking' }
  | { readonly kind: 'enrolling'; readonly unreachable: boolean }
  /** `refused`: an enrolment link was tried and is used up, expired or wrong. */
  | { readonly kind: 'not-enrolled'; readonly why: 'never' | 'refused' | 'unreachable' }
  /** `needsSignIn`: the server no longer takes this device's cookie; punches are kept until it does. */
  | {
      readonly kind: 'enrolled';
      readonly session: DeviceSession;
      readonly needsSignIn: boolean;
      /** A link was opened that is used up, expired or wrong; nothing changed. */
      readonly linkRefused: boolean;
      /** Another link is being tried; until it is taken, this person's kiosk goes on. */
      readonly enrolling: boolean;
    };

const AGAIN_MS = 60_000;

/**
 * Who stands behind this device, and the things that change it; `stored` is what the device remembers. `holdsLink`
 * tells whether a link must wait for a person's word, as on a shared terminal, which it would end.
 */
export function useIdentity(
  stored: DeviceSession | undefined,
  holdsLink: (session: DeviceSession | undefined) => boolean,
): {
  readonly identity: Identity;
  readonly heldLink: HeldLink | undefined;
  readonly actions: IdentityActions;
} {
  const client = useQueryClient();
  const { enrolment, firstCode, heldLink } = useEnrolment(() => {
    const shown = client.getQueryData<DeviceSession | null>(SESSION_KEY);
    return holdsLink(shown === undefined ? stored : (shown ?? undefined));
  });
  const session = useQuery({
    queryKey: SESSION_KEY,
    queryFn: ({ signal }) => getSession(signal),
    // Asked before the enrolment has its answer, the server could only say that it does not know this browser.
    enabled: !enrolment.isPending && (firstCode === undefined || !enrolment.isIdle),
    initialData: stored,
    initialDataUpdatedAt: 0,
    networkMode: 'always',
    refetchInterval: AGAIN_MS,
    refetchOnReconnect: 'always',
    refetchOnWindowFocus: 'always',
    retry: false,
  });
  const { data, dataUpdatedAt } = session;
  const locked = useIsHeldForSignIn(data?.principal);
  useEffect(() => {
    if (!data || dataUpdatedAt === 0) return;
    void storeSession(data);
    void thisPage().outbox.signedIn(data.principal);
  }, [data, dataUpdatedAt]);
  useEffect(
    () =>
      thisPage().news.subscribe((news) => {
        if (news.type === 'session') void storedSession().then((now) => adopt(client, now));
      }),
    [client],
  );

  const actions = useIdentityActions();
  return { identity: identityOf(session, enrolment, locked), heldLink, actions };
}

/** Takes over what another tab did; what this tab did itself is there already. */
function adopt(client: QueryClient, stored: DeviceSession | undefined): void {
  const shown = client.getQueryData<DeviceSession | null>(SESSION_KEY);
  if (shown?.principal !== stored?.principal) client.setQueryData(SESSION_KEY, stored ?? null);
}

/** Whether the server's last word on a punch of this principal was that it does not know the device. */
function useIsHeldForSignIn(principal: string | undefined): boolean {
  const { outbox } = thisPage();
  const { listed } = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  return listed.some(
    (punch) => punch.state === 'held' && punch.why === 'sign-in' && punch.principal === principal,
  );
}

type SessionQuery = Pick<ReturnType<typeof useQuery<DeviceSession | null>>, 'data' | 'error'>;
type EnrolmentMutation = Pick<ReturnType<typeof useMutation>, 'isPending' | 'error' | 'failureCount'>;

function identityOf(session: SessionQuery, enrolment: EnrolmentMutation, locked: boolean): Identity {
  const needsSignIn = session.error instanceof ApiRefusal && session.error.status === 401;
  const linkRefused = enrolment.error !== null;
  if (session.data) {
    const enrolling = enrolment.isPending;
    return {
      kind: 'enrolled',
      session: session.data,
      needsSignIn: needsSignIn || locked,
      linkRefused,
      enrolling,
    };
  }
  if (enrolment.isPending) return { kind: 'enrolling', unreachable: enrolment.failureCount > 0 };
  if (linkRefused) return { kind: 'not-enrolled', why: 'refused' };
  if (needsSignIn || session.data === null) return { kind: 'not-enrolled', why: 'never' };
  return session.error ? { kind: 'not-enrolled', why: 'unreachable' } : { kind: 'looking' };
}
