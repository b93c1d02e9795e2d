/**
 * Takes the one-time secret out of the address's fragment and clears the address at once, so that it stays in no
 * history, screenshot or bookmark. Undefined where the fragment carries none.
 */
export function takeEnrolmentCode(): string | undefined {
  const code = new URLSearchParams(location.hash.slice(1)).get('enrol');
  if (!code) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}
