import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { FieldFault } from '../contract/field-fault.ts';

/** A refusal that the caller is told about: HTTP status, Workly's code and a sentence for people. */
export class ApiError extends Error {
  override readonly name = 'ApiError' as const;
  readonly status: ContentfulStatusCode;
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The faulty fields, where somebody else found them. */
  readonly errors: readonly FieldFault[];

  constructor(
    status: ContentfulStatusCode,
    code: number,
    message: string,
    options: {
      readonly headers?: Readonly<Record<string, string>>;
      readonly errors?: readonly FieldFault[];
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.status = status;
    this.code = code;
    this.headers = options.headers ?? {};
    this.errors = options.errors ?? [];
  }
}
