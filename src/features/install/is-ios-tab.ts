/** Whether this is a tab of Safari on an iPhone or iPad, which shares no storage with the installed kiosk. */
export function isIosTab(): boolean {
  // Only WebKit on iOS has it; a Mac that knows it has no touch points.
  const { standalone, maxTouchPoints } = navigator as Navigator & { readonly standalone?: boolean };
  return standalone === false && maxTouchPoints > 1;
}
