import type { RescueFile } from '../../contract/rescue-file.ts';

/** The rescue file as a file with a name that says what and when. */
export function rescueAsFile(rescue: RescueFile, nowMs: number): File {
  const day = new Date(nowMs).toISOString().slice(0, 16).replaceAll(/[T:]/g, '-');
  return new File([JSON.stringify(rescue)], `kiosk-punches-${day}.json`, { type: 'application/json' });
}
