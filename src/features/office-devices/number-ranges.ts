/** Ascending numbers as people write them, "5, 9–11", and whether there are more than so many stretches. */
export function numberRanges(
  numbers: readonly number[],
  most: number,
): { readonly text: string; readonly more: boolean } {
  const stretches: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else stretches.push({ from: number, to: number });
  }
  const text = stretches
    .slice(0, most)
    .map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`))
    .join(', ');
  return { text, more: stretches.length > most };
}
