/** A seed for the property tests as FC_SEED names it: a whole number of 32 bits; undefined where it names none. */
export function parseSeed(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const seed = Number(text);
  if (Number.isInteger(seed) && seed >= -(2 ** 31) && seed < 2 ** 31) return seed;
  throw new Error(`FC_SEED must be a whole number of 32 bits, and is “${text}”`);
}
