import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const PLAIN_NAME = 'kiosk_device';
const SECURE_NAME = '__Host-kiosk_device';
// 400 days, the longest that browsers keep a cookie.
const MAX_AGE_SECONDS = 34_560_000;

/** A device's secret as the request brought it, and whether under the name that only https may set. */
export interface BroughtSecret {
  readonly secret: string;
  readonly secure: boolean;
}

/** The device secrets that a request brings, the https one first. Localhost can bring two: ports share cookies. */
export function broughtSecrets(c: Context): readonly BroughtSecret[] {
  return [true, false].flatMap((secure) => {
    const secret = getCookie(c, nameOf(secure));
    return secret ? [{ secret, secure }] : [];
  });
}

/** Gives the browser its secret for 400 days, and takes away one that it may hold under the other name. */
export function giveSecret(c: Context, { secret, secure }: BroughtSecret): void {
  setCookie(c, nameOf(secure), secret, { ...attributes(secure), maxAge: MAX_AGE_SECONDS });
  takeSecret(c, !secure);
}

/** Takes the secret away that the browser brought under the name of https, or of http. */
export function takeSecret(c: Context, secure: boolean): void {
  if (getCookie(c, nameOf(secure)) !== undefined) deleteCookie(c, nameOf(secure), attributes(secure));
}

function nameOf(secure: boolean): string {
  return secure ? SECURE_NAME : PLAIN_NAME;
}

function attributes(secure: boolean) {
  return { path: '/', httpOnly: true, sameSite: 'Strict', secure } as const;
}
