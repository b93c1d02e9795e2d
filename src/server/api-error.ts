import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A refusal that the caller is told about: HTTP status, Workly's code and a sentence for people. */
export class ApiError extends Error {
  override readonly name = 'ApiError' as const;
  readonly status: ContentfulStatusCode;
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: ContentfulStatusCode,
    code: number,
    message: string,
    options: { readonly headers?: Readonly<Record<string, string>>; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.status = status;
    this.code = code;
    this.headers = options.headers ?? {};
  }
}
