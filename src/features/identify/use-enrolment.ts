import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { ApiRefusal } from '../../api/api-refusal.ts';
import { postEnrolment } from '../../api/post-enrolment.ts';
import { ServerUnreachable } from '../../api/server-unreachable.ts';
import type { EnrolmentRequest } from '../../contract/enrolment-request.ts';
import { becomeEnrolled } from './become-enrolled.ts';
import { SESSION_KEY } from './session-key.ts';
import { takeEnrolmentCode } from './take-enrolment-code.ts';

const ENROL_AGAIN_MS = 3_000;

/** A link that was opened, but is not used before a person has said so. */
export interface HeldLink {
  readonly use: () => void;
  readonly drop: () => void;
}

/**
 * Enrols this browser with the code it was opened with, and with each code that is pasted into its address later;
 * where `mustHold` says so, not before a person has said yes.
 */
export function useEnrolment(mustHold: () => boolean) {
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
    onSuccess: (answer) => becomeEnrolled(client, answer),
  });
  const { mutate } = enrolment;
  const enrol = useCallback((code: string) => mutate({ code, attempt: crypto.randomUUID() }), [mutate]);
  const [first] = useState(() => {
    const code = takeEnrolmentCode();
    return { code, held: code !== undefined && mustHold() };
  });
  const [held, setHeld] = useState(first.held ? first.code : undefined);
  const firstCode = first.held ? undefined : first.code;
  const takeCode = useEffectEvent(() => {
    const code = takeEnrolmentCode();
    if (!code) return;
    if (mustHold()) setHeld(code);
    else enrol(code);
  });
  useEffect(() => {
    if (firstCode) enrol(firstCode);
    const take = () => takeCode();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, [enrol, firstCode]);
  const drop = () => setHeld(undefined);
  const use = () => {
    drop();
    if (held) enrol(held);
  };
  return { enrolment, firstCode, heldLink: held ? { use, drop } : undefined };
}
