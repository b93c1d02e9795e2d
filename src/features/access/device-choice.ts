/** What was chosen on this device under this key; `otherwise` where nothing was, or nothing can be stored. */
export function deviceChoice(key: string, otherwise: boolean): boolean {
  try {
    const stored = localStorage.getItem(key);
    return stored === null ? otherwise : stored === 'on';
  } catch {
    return otherwise;
  }
}

/** Keeps a choice for this device. */
export function keepDeviceChoice(key: string, on: boolean): void {
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // Without storage the choice holds for as long as the page.
  }
}
