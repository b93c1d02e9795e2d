import * as v from 'valibot';

interface Suite {
  readonly specs: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly file: string;
    readonly line: number;
  }[];
  readonly suites?: readonly Suite[] | undefined;
}

const suiteSchema: v.GenericSchema<Suite> = v.object({
  specs: v.array(v.object({ title: v.string(), ok: v.boolean(), file: v.string(), line: v.number() })),
  suites: v.optional(v.lazy(() => v.array(suiteSchema))),
});
const reportSchema = v.object({ suites: v.array(suiteSchema) });

/** The tests that failed by a report of Playwright's, as its command line names them; none without a report. */
export function failedSpecs(report: unknown): readonly string[] {
  const parsed = v.safeParse(reportSchema, report);
  return parsed.success ? [...new Set(parsed.output.suites.flatMap(failedIn))] : [];
}

function failedIn(suite: Suite): readonly string[] {
  const own = suite.specs.filter(({ ok }) => !ok).map(({ file, line }) => `${file}:${line}`);
  return [...own, ...(suite.suites ?? []).flatMap(failedIn)];
}
