import type { RescueFile } from '../../contract/rescue-file.ts';

/** The rescue file as a file with a name that says what and when. */
export function asFile(rescue: RescueFile, nowMs: number): File {
  const day = new Date(nowMs).toISOString().slice(0, 16).replaceAll(/[T:]/g, '-');
  return new File([JSON.stringify(rescue)], `kiosk-punches-${day}.json`, { type: 'application/json' });
}

/** Hands a file to the browser to be saved where it saves files. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser reads it after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
