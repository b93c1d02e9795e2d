import { ApiRefusal } from '../../api/api-refusal.ts';
import { getClock } from '../../api/get-clock.ts';
import { type HeartbeatAnswer, postHeartbeat } from '../../api/post-heartbeat.ts';
import { ServerUnreachable } from '../../api/server-unreachable.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { gatherFacts, type KnownFacts } from './gather-facts.ts';
import { makeHeartbeat, type TerminalFacts } from './make-heartbeat.ts';
import type { SelfFacts } from './self-facts.ts';

/** Looks at everything, asking the server for an answer on the way. */
export async function checkUp(known: Omit<KnownFacts, 'server'>): Promise<SelfFacts> {
  const reached = await getClock().then(
    () => true,
    (error: unknown) => error instanceof ApiRefusal,
  );
  return gatherFacts({ ...known, server: reached ? 'reached' : 'silent' });
}

/** Tells the server what was found; undefined where it cannot be told, which the next heartbeat mends. */
export async function tellServer(facts: SelfFacts): Promise<HeartbeatAnswer | 'refused' | undefined> {
  const terminal = await terminalFacts();
  try {
    const answer = await postHeartbeat(makeHeartbeat(facts, terminal));
    if (terminal.pinBursts.length > 0) await thisPage().terminal.dropPinBursts(terminal.pinBursts);
    return answer;
  } catch (error) {
    if (error instanceof ApiRefusal) return error.status === 401 ? 'refused' : undefined;
    if (error instanceof ServerUnreachable || error instanceof StorageFault) return undefined;
    throw error;
  }
}

async function terminalFacts(): Promise<TerminalFacts> {
  const { terminal } = thisPage();
  try {
    const [kept, pinBursts] = await Promise.all([terminal.roster(), terminal.pinBursts()]);
    return { rosterMadeAtMs: kept?.roster.madeAtMs ?? null, pinBursts: [...pinBursts] };
  } catch (error) {
    if (!(error instanceof StorageFault)) throw error;
    return { rosterMadeAtMs: null, pinBursts: [] };
  }
}
