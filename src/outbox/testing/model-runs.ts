// Tests run in Node, whose globals the library of this project does not name.
const { process } = globalThis as unknown as {
  process: { env: Readonly<Record<string, string | undefined>> };
};

/** How many schedules are played: `OUTBOX_RUNS`, or the given number. */
export function modelRuns(usual: number): number {
  const asked = Number(process.env.OUTBOX_RUNS);
  return Number.isSafeInteger(asked) && asked > 0 ? asked : usual;
}
