import { PATHS } from '../contract/paths.ts';

const CACHE = 'kiosk-photos';

/** Whether a path is that of a photo. */
export function isPhotoPath(path: string): boolean {
  return path.startsWith(`${PATHS.photos}/`);
}

/** A photo that the page has put by, else the network's: a photo's name changes with its content. */
export async function photoAnswer(request: Request): Promise<Response> {
  const kept = await (await caches.open(CACHE)).match(request, { ignoreVary: true });
  return kept ?? fetch(request);
}
