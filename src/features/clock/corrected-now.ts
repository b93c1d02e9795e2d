import { thisPage } from '../../outbox/this-page.ts';

/** The time now by the server's clock as far as it is known, epoch milliseconds. */
export function correctedNowMs(): number {
  return thisPage().clock.now().instantMs;
}
