const WORKER = '/sw.js';

/** The one script address that Trusted Types let through: the worker's. */
export function workerUrl(): TrustedScriptURL | string {
  const policy = window.trustedTypes?.createPolicy('kiosk', {
    createScriptURL: (url) => {
      if (url !== WORKER) throw new TypeError(`${url} is not the kiosk's worker`);
      return url;
    },
  });
  return policy?.createScriptURL(WORKER) ?? WORKER;
}
