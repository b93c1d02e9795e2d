import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Where a Firefox is: `FIREFOX_PATH`, else the usual places. Throws where there is none. */
export function findFirefox(): string {
  const path = process.env.FIREFOX_PATH ?? PLACES.find((place) => existsSync(place));
  if (!path)
    throw new Error(
      'No Firefox was found: install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.',
    );
  return path;
}
