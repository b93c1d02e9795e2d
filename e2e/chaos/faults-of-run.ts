import { receiptCode } from '../../src/contract/receipt-code.ts';
import type { PunchPost } from '../fixtures/front.ts';
import type { RecordedPunch } from '../fixtures/recorded-punch.ts';

/** What is wrong with a run, judged by the server's record and by what went over the wire; empty where it held. */
export function faultsOfRun(
  codes: readonly string[],
  records: readonly RecordedPunch[],
  posts: readonly PunchPost[],
): string[] {
  const recorded = records.map(({ kiosk }) => receiptCode(kiosk.id));
  const faults: string[] = [];
  for (const code of new Set(codes)) {
    const times = recorded.filter((other) => other === code).length;
    if (times !== 1) faults.push(`${code} was confirmed and is recorded ${times} times`);
  }
  for (const code of recorded)
    if (!codes.includes(code)) faults.push(`${code} is recorded and was never confirmed`);
  const numbers = records.map(({ kiosk }) => kiosk.chain?.number ?? 0);
  if (numbers.some((number, place) => number <= (numbers[place - 1] ?? 0))) {
    faults.push(`recorded in the order ${numbers.join(', ')}`);
  }
  for (const key of new Set(posts.map((post) => post.key))) {
    const bodies = new Set(posts.filter((post) => post.key === key).map((post) => post.body));
    if (bodies.size !== 1) faults.push(`${key} was sent with ${bodies.size} bodies`);
  }
  return faults;
}
