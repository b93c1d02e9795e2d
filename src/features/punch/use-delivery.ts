import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import { postPunch } from '../../api/post-punch.ts';
import type { StoredPunch } from '../../outbox/punch-record.ts';
import { thisPage } from '../../outbox/this-page.ts';

/** Hands frozen punches to the worker through ky, or wakes whoever sends where no worker stands in between. */
export function useDelivery(): (punch: StoredPunch) => Promise<unknown> {
  // 'always': whether there is a network is the sender's business. The worker keeps and repeats; nobody else may.
  const { mutateAsync } = useMutation({
    mutationKey: ['punch'],
    mutationFn: postPunch,
    networkMode: 'always',
    retry: false,
  });
  return useCallback(
    async (punch: StoredPunch) => {
      const { outbox } = thisPage();
      if (punch.state !== 'waiting' || !(await outbox.isControlled())) return outbox.wake('tap');
      const { id, direction, bodyText } = punch;
      // The record is on disk: a worker that died under the request only has to be woken.
      return mutateAsync({ id, direction, bodyText }).catch(() => outbox.wake('tap'));
    },
    [mutateAsync],
  );
}
