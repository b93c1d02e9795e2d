import ky from 'ky';

/** The page's way to its own origin. Nothing here repeats a request: what must not be lost lies in the outbox. */
export const http = ky.create({
  retry: 0,
  timeout: 15_000,
  cache: 'no-store',
  credentials: 'same-origin',
  redirect: 'manual',
  throwHttpErrors: false,
});
