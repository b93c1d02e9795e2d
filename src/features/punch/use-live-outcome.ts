import type { Outcome } from './outcome.ts';
import { useRecord } from './use-record.ts';

/** An outcome whose record is kept true. */
export function useLiveOutcome(outcome: Outcome): Outcome {
  const record = useRecord(outcome.kind === 'kept' ? outcome.punch.id : undefined);
  return outcome.kind === 'kept' && record ? { kind: 'kept', punch: record } : outcome;
}
