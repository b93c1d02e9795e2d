const SERVICE_WORKER = '/sw.js';
/** Files of the build that carry a hash in their names: the reader of QR codes runs in one. */
const BUILT = /^\/assets\/terminal\/[\w-]+\.js$/;

let policy: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined;

/** A script address that Trusted Types let through: the service worker's, and those of the build's own workers. */
export function scriptUrl(path: string): TrustedScriptURL | string {
  policy ??= window.trustedTypes?.createPolicy('kiosk', {
    createScriptURL: (url: string) => {
      if (url !== SERVICE_WORKER && !BUILT.test(url)) throw new TypeError(`${url} is no script of the kiosk`);
      return url;
    },
  });
  return policy?.createScriptURL(path) ?? path;
}
