import type { OpenedAccount } from './password-gate.ts';

/** Who lets people in where this server does not do so itself. */
export interface Upstream {
  /** Whether it recommends to upgrade what speaks to it. */
  readonly recommendsUpgrade: boolean;
  /**
   * The account that e-mail and password open there; undefined where they open none. Throws an `ApiError` where it
   * cannot be asked, and 403/7004 for an account of another company.
   */
  openAccount(email: string, password: string): Promise<OpenedAccount | undefined>;
  /** The account of a program that is let in there; undefined for any other. Throws like `openAccount`. */
  openClient(clientId: string, clientSecret: string): Promise<OpenedAccount | undefined>;
}
