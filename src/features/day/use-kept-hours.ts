import { useEffect, useState } from 'react';
import type { KeptHours } from '../../outbox/device-entry.ts';
import { thisPage } from '../../outbox/this-page.ts';

/**
 * What a person's hours are counted from: what this page was told, else on their own device what it keeps from before.
 * Where nothing can be stored or read there is only what was told.
 */
export function useKeptHours(
  personId: number,
  told: KeptHours | undefined,
  own: boolean,
): { readonly kept: KeptHours | undefined; readonly looked: boolean } {
  const [stored, setStored] = useState<KeptHours>();
  const [looked, setLooked] = useState(!own);
  useEffect(() => {
    if (!own) return;
    let current = true;
    thisPage()
      .memory.recall('own-week')
      .catch(() => undefined)
      .then((found) => {
        if (!current) return;
        setStored(found);
        setLooked(true);
      });
    return () => {
      current = false;
    };
  }, [own]);
  useEffect(() => {
    if (!own || !told) return;
    thisPage()
      .memory.change('own-week', () => ({ kind: 'own-week', ...told }))
      .catch(() => undefined);
  }, [own, told]);
  const mine = stored?.personId === personId ? stored : undefined;
  return { kept: told ?? mine, looked: looked || told !== undefined };
}
