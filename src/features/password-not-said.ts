/** Somebody was asked for their password again and turned away: what they wanted was not done. */
export class PasswordNotSaid extends Error {
  override readonly name = 'PasswordNotSaid' as const;

  constructor(cause: unknown) {
    super('The password was asked for again and not given', { cause });
  }
}
