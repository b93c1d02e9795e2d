import { locate } from '../../features/place/locate.ts';
import type { OwnPosition } from '../../features/place-fields.tsx';

/** A person looks at the page meanwhile. */
const WITHIN_MS = 20_000;

/** Where this device is, asked by a person's wish. */
export function locateHere(): Promise<OwnPosition> {
  // Without a secure context there is none, whatever the types say.
  const { geolocation } = navigator as Partial<Navigator>;
  return locate(geolocation, WITHIN_MS);
}
