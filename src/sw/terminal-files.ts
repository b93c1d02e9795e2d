/** Where the build puts what only terminals load. */
const FOLDER = 'assets/terminal/';
const CACHE = 'kiosk-terminal';
/** What reads QR codes where the browser cannot: large, and of use only with a camera. */
const READER = /\/(qr-worker|zxing_reader)-/;

/** Whether a path, with or without the first slash, is that of a file which only terminals load. */
export function isTerminalFile(path: string): boolean {
  return path.startsWith(FOLDER) || path.startsWith(`/${FOLDER}`);
}

/** Keeps the terminal's files of this build, the reader of QR codes among them where one is wanted. */
export async function keepTerminalFiles(files: readonly string[], reader: boolean): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const file of files) {
    if (!reader && READER.test(file)) continue;
    // One that cannot be had now is no reason to go without the others.
    if (!(await cache.match(`/${file}`))) await cache.add(`/${file}`).catch(() => undefined);
  }
}

/** On a device that is a terminal: gets the files of a new build before it takes over. Throws where one is not to be had. */
export async function prepareTerminalFiles(files: readonly string[]): Promise<void> {
  if (!(await caches.has(CACHE))) return;
  const cache = await caches.open(CACHE);
  const kept = await cache.keys();
  const reader = kept.some(({ url }) => READER.test(url));
  const wanted = files.filter((file) => reader || !READER.test(file)).map((file) => `/${file}`);
  const missing = [];
  for (const path of wanted) if (!(await cache.match(path))) missing.push(path);
  await cache.addAll(missing);
}

/** Forgets the terminal's files of earlier builds. */
export async function forgetOldTerminalFiles(files: readonly string[]): Promise<void> {
  if (!(await caches.has(CACHE))) return;
  const current = new Set(files.map((file) => `/${file}`));
  const cache = await caches.open(CACHE);
  for (const request of await cache.keys()) {
    if (!current.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

/** A terminal's file from the device where it is kept, else from the network. */
export async function terminalFileAnswer(request: Request): Promise<Response> {
  const kept = await (await caches.open(CACHE)).match(request, { ignoreVary: true });
  return kept ?? fetch(request);
}
