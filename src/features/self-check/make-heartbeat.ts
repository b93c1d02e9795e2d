import type { Heartbeat } from '../../contract/heartbeat.ts';
import { judgeSelf } from './judge-self.ts';
import type { SelfFacts } from './self-facts.ts';

/** What a terminal tells beside what every device does. */
export type TerminalFacts = Pick<Heartbeat, 'rosterMadeAtMs' | 'pinBursts'>;

/** The heartbeat of a device that found this out about itself. */
export function makeHeartbeat(facts: SelfFacts, terminal: TerminalFacts): Heartbeat {
  const { waiting, held, refused, undone, oldestWaitingMs } = facts.queue;
  const { persistent, freeBytes } = facts.storage;
  return {
    v: 1,
    appVersion: facts.version.name.slice(0, 64),
    counts: { waiting, held, refused, undone },
    oldestWaitingMs,
    battery: facts.battery,
    clockOffsetMs: facts.clock.offsetMs,
    storage: { persistent, freeBytes },
    checks: judgeSelf(facts),
    ...terminal,
  };
}
