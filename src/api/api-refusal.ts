import type { ErrorEnvelope } from '../contract/error-envelope.ts';
import type { FieldFault } from '../contract/field-fault.ts';

/** Our server answered, and said no. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal' as const;
  readonly status: number;
  readonly code: number;
  /** What the server said, in its own words. */
  readonly serverMessage: string;
  /** What is wrong with the fields that were sent. */
  readonly faults: readonly FieldFault[];
  /** How long the server asks to wait; undefined where it does not. */
  readonly retryAfterSeconds: number | undefined;

  constructor(request: string, status: number, envelope: ErrorEnvelope, retryAfterSeconds?: number) {
    super(`${request} was refused with ${status}/${envelope.code}: ${envelope.message}`);
    this.status = status;
    this.code = envelope.code;
    this.serverMessage = envelope.message;
    this.faults = envelope.errors;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
