import { ApiRefusal } from '../../api/api-refusal.ts';
import { getClock } from '../../api/get-clock.ts';
import { ServerUnreachable } from '../../api/server-unreachable.ts';
import { thisPage } from '../../outbox/this-page.ts';

const AGAIN_MS = 10 * 60_000;

/** Asks the server for its time once; nothing changes where it cannot be reached. */
export async function learnTime(): Promise<void> {
  const { clock } = thisPage();
  const asked = clock.reading();
  try {
    clock.learn(await getClock(), asked);
  } catch (error) {
    if (!(error instanceof ServerUnreachable || error instanceof ApiRefusal)) throw error;
  }
}

/** Keeps the page's clock in step with the server's: now, when the network or the page comes back, and on contact. */
export function keepLearningTime(): void {
  const learn = () => void learnTime();
  learn();
  setInterval(learn, AGAIN_MS);
  addEventListener('online', learn);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') learn();
  });
  thisPage().news.subscribe((news) => {
    if (news.type === 'contact') learn();
  });
}
