const KEY = /[#&?]setup=([\w-]{8,200})/;

/** The key in the printed address, or in what was pasted of it; undefined where there is none. */
export function setupKeyIn(text: string): string | undefined {
  return KEY.exec(text)?.[1];
}

/**
 * Takes the one-time key out of the address's fragment and clears the address at once, so that it stays in no history,
 * screenshot or bookmark. Undefined where the fragment carries none.
 */
export function takeSetupKey(): string | undefined {
  const key = setupKeyIn(location.hash);
  if (key !== undefined) history.replaceState(history.state, '', location.pathname + location.search);
  return key;
}
