/** What the page may load and run: its own origin's files, nothing inline, one Trusted Types policy. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types kiosk',
].join('; ');

const REFUSED_FEATURES = [
  'accelerometer',
  'display-capture',
  'encrypted-media',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What the worker that reads QR codes may do: compile its own WebAssembly, and nothing else. */
const QR_WORKER_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
].join('; ');

/** The headers that every answer carries, whatever it is. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': [
    'camera=(self)',
    'geolocation=(self)',
    ...REFUSED_FEATURES.map((name) => `${name}=()`),
  ].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const QR_WORKER = /^\/assets\/terminal\/qr-worker-[\w-]+\.js$/;

/** The security headers of the answer for a path: the script of the worker that reads QR codes has a policy of its own. */
export function securityHeadersFor(path: string): Readonly<Record<string, string>> {
  if (!QR_WORKER.test(path)) return SECURITY_HEADERS;
  return { ...SECURITY_HEADERS, 'Content-Security-Policy': QR_WORKER_POLICY };
}
