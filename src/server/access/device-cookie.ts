import { SecretCookie } from './secret-cookie.ts';

// 400 days, the longest that browsers keep a cookie.
const MAX_AGE_SECONDS = 34_560_000;

/** The cookie of an enrolled device. */
export const DEVICE_COOKIE = new SecretCookie('kiosk_device', MAX_AGE_SECONDS);
