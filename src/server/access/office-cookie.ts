import { OFFICE_LIFETIME_MS } from './office-sessions.ts';
import { SecretCookie } from './secret-cookie.ts';

/** The cookie of an administrator at work in the office. */
export const OFFICE_COOKIE = new SecretCookie('kiosk_office', OFFICE_LIFETIME_MS / 1000);
