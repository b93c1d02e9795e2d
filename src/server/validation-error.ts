import type { FieldFault } from '../contract/field-fault.ts';

/** A request that was understood and cannot be taken, with every faulty field. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError' as const;
  readonly faults: readonly FieldFault[];

  constructor(faults: readonly FieldFault[]) {
    super(`Validation failed: ${faults.map((fault) => fault.message).join('; ')}`);
    this.faults = faults;
  }
}
