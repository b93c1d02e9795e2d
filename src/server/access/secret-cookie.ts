import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** A secret as the request brought it, and whether under the name that only https may set. */
export interface BroughtSecret {
  readonly secret: string;
  readonly secure: boolean;
}

/** A cookie with a secret in it, out of reach of scripts and other sites, under one name for https and one for http. */
export class SecretCookie {
  readonly #name: string;
  readonly #maxAgeSeconds: number;

  constructor(name: string, maxAgeSeconds: number) {
    this.#name = name;
    this.#maxAgeSeconds = maxAgeSeconds;
  }

  /** The secrets that a request brings, the https one first. Localhost can bring two: ports share cookies. */
  brought(c: Context): readonly BroughtSecret[] {
    return [true, false].flatMap((secure) => {
      const secret = getCookie(c, this.#nameOf(secure));
      return secret ? [{ secret, secure }] : [];
    });
  }

  /** Gives the browser its secret, and takes away one that it may hold under the other name. */
  give(c: Context, { secret, secure }: BroughtSecret): void {
    setCookie(c, this.#nameOf(secure), secret, { ...attributes(secure), maxAge: this.#maxAgeSeconds });
    this.#takeOne(c, !secure);
  }

  /** Takes the secrets away that the browser brought, under either name. */
  take(c: Context): void {
    this.#takeOne(c, true);
    this.#takeOne(c, false);
  }

  #takeOne(c: Context, secure: boolean): void {
    const name = this.#nameOf(secure);
    if (getCookie(c, name) !== undefined) deleteCookie(c, name, attributes(secure));
  }

  #nameOf(secure: boolean): string {
    return secure ? `__Host-${this.#name}` : this.#name;
  }
}

function attributes(secure: boolean) {
  return { path: '/', httpOnly: true, sameSite: 'Strict', secure } as const;
}
