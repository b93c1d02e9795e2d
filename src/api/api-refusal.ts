import type { ErrorEnvelope } from '../contract/error-envelope.ts';

/** Our server answered, and said no. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal' as const;
  readonly status: number;
  readonly code: number;

  constructor(request: string, status: number, envelope: ErrorEnvelope) {
    super(`${request} was refused with ${status}/${envelope.code}: ${envelope.message}`);
    this.status = status;
    this.code = envelope.code;
  }
}
