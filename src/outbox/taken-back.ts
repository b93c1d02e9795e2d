import { coreOf } from './core-of.ts';
import { frozenFacts } from './frozen-facts.ts';
import type { PunchRecord, UndonePunch } from './punch-record.ts';

/** The record taken back; undefined where a sender has or had it in its hands, or it is taken back already. */
export function takenBack(record: PunchRecord): UndonePunch | undefined {
  if (record.state === 'draft') {
    const { bodyText, position } = frozenFacts(record, record.position ?? { none: 'lost' });
    return { ...coreOf(record), bodyText, position, state: 'undone' };
  }
  if (record.state !== 'waiting' || record.attempts > 0) return undefined;
  const { bodyText, position } = record;
  return { ...coreOf(record), bodyText, position, state: 'undone' };
}
