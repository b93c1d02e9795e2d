import { PATHS } from '../contract/paths.ts';

/** Where the small photo of this name is fetched from. */
export function photoPath(name: string): string {
  return `${PATHS.photos}/${name}`;
}
