import type { Roster } from '../../contract/roster.ts';
import { photoPath } from '../photo-path.ts';

/** The worker answers from the cache of this name. */
const CACHE = 'kiosk-photos';

/** Fetches the photos of a roster that the device does not have yet, and forgets those of people who are gone. */
export async function keepPhotos({ people }: Pick<Roster, 'people'>): Promise<void> {
  const wanted = new Set(people.flatMap(({ photo }) => (photo ? [photoPath(photo)] : [])));
  try {
    const cache = await caches.open(CACHE);
    for (const { url } of await cache.keys()) {
      const { pathname } = new URL(url);
      if (!wanted.delete(pathname)) await cache.delete(pathname);
    }
    for (const path of wanted) await cache.add(path);
  } catch {
    // A name does without its photo; the next roster tries again.
  }
}
