import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ApiRefusal } from '../../api/api-refusal.ts';
import { deleteSession } from '../../api/delete-session.ts';
import { getSession } from '../../api/get-session.ts';
import { postEnrolment } from '../../api/post-enrolment.ts';
import { ServerUnreachable } from '../../api/server-unreachable.ts';
import type { DeviceSession } from '../../contract/device-session.ts';
import type { EnrolmentRequest } from '../../contract/enrolment-request.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { storedSession, storeSession } from './stored-session.ts';
import { takeEnrolmentCode } from './take-enrolment-code.ts';

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

const SESSION_KEY = ['session'];
const AGAIN_MS = 60_000;
const ENROL_AGAIN_MS = 3_000;

/** Who stands behind this device, and the two things that change it; `stored` is what the device remembers. */
export function useIdentity(stored: DeviceSession | undefined): {
  readonly identity: Identity;
  readonly signOut: () => Promise<void>;
} {
  const client = useQueryClient();
  const [firstCode] = useState(takeEnrolmentCode);
  const enrolment = useEnrolment(firstCode);
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

  const signOut = async () => {
    await deleteSession().catch((error) => {
      // A cookie that the server no longer takes is as good as signed out.
      if (!(error instanceof ApiRefusal)) throw error;
    });
    await storeSession(undefined);
    client.setQueryData(SESSION_KEY, null);
  };
  return { identity: identityOf(session, enrolment, locked), signOut };
}

/** Takes over what another tab did; what this tab did itself is there already. */
function adopt(client: QueryClient, stored: DeviceSession | undefined): void {
  const shown = client.getQueryData<DeviceSession | null>(SESSION_KEY);
  if (shown?.principal !== stored?.principal) client.setQueryData(SESSION_KEY, stored ?? null);
}

/** Enrols this browser with the code it was opened with, and with each code that is pasted into its address later. */
function useEnrolment(firstCode: string | undefined) {
  const client = useQueryClient();
  const enrolment = useMutation({
    mutationFn: (request: EnrolmentRequest) => postEnrolment(request),
    networkMode: 'always',
    // The server knows the attempt, so an answer that was lost does not burn the link.
    retry: (_, error) =>
      error instanceof ServerUnreachable || (error instanceof ApiRefusal && error.status === 429),
    retryDelay: ENROL_AGAIN_MS,
    // An answer to a question that was asked with the old cookie must have the last word neither here nor in the jar.
    onMutate: () => client.cancelQueries({ queryKey: SESSION_KEY }),
    onSuccess: async ({ session, keys }) => {
      await thisPage().outbox.enrolled(keys);
      await client.cancelQueries({ queryKey: SESSION_KEY });
      client.setQueryData(SESSION_KEY, session);
    },
  });
  const { mutate } = enrolment;
  useEffect(() => {
    const enrol = (code: string | undefined) => code && mutate({ code, attempt: crypto.randomUUID() });
    enrol(firstCode);
    const takeCode = () => enrol(takeEnrolmentCode());
    addEventListener('hashchange', takeCode);
    return () => removeEventListener('hashchange', takeCode);
  }, [mutate, firstCode]);
  return enrolment;
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
