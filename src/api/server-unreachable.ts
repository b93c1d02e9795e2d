/** No answer, or one that is not our server's: nothing is known of what it did. */
export class ServerUnreachable extends Error {
  override readonly name = 'ServerUnreachable' as const;

  constructor(request: string, cause: unknown) {
    super(`${request} got no answer of our server`, { cause });
  }
}
