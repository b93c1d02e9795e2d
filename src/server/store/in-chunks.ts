// As many parameters as either store takes in one statement, and then some to spare.
const AT_ONCE = 500;

/** Does something with many rows, some hundreds at a time, one after the other. */
export async function inChunks<Row>(
  rows: readonly Row[],
  work: (chunk: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) await work(rows.slice(from, from + AT_ONCE));
}
