import * as v from 'valibot';

const numbers = v.pipe(v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(1))), v.maxLength(100_000));

const chainReportSchema = v.object({
  /** Which chain: the device's public id from its enrolment. */
  device: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** The highest number given out so far; 0 before the first punch. */
  head: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Numbers that still lie on the device. */
  waiting: numbers,
  refused: numbers,
  undone: numbers,
});

/** What a device says of the numbers that the server cannot have: a number missing from both is a gap. */
export type ChainReport = v.InferOutput<typeof chainReportSchema>;

/** Reads a chain report; undefined where it is none. */
export function parseChainReport(value: unknown): ChainReport | undefined {
  const parsed = v.safeParse(chainReportSchema, value);
  return parsed.success ? parsed.output : undefined;
}
