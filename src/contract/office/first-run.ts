import * as v from 'valibot';

const firstRunStateSchema = v.object({
  /** Whether a company has still to be set up here. */
  open: v.boolean(),
  /** Whether the sample company is here, which goes away with the set-up. */
  sample: v.boolean(),
});

/** Whether this server waits to be set up. */
export type FirstRunState = v.InferOutput<typeof firstRunStateSchema>;

/** What `POST` of the first run asks for; the answer is an `OfficeSession`. */
export interface FirstRunRequest {
  /** The one-time key of the address that the server printed. */
  readonly key: string;
  readonly company: { readonly name: string; readonly timeZone: string; readonly lang: 'ru' | 'en' };
  readonly location: {
    readonly title: string;
    /** Degrees as a text, so that no digit is lost. */
    readonly lat: string;
    readonly lon: string;
    readonly radiusMetres: number;
    readonly address: string | null;
  };
  readonly administrator: { readonly email: string; readonly password: string };
}

/** Reads whether a server waits to be set up; undefined where an answer does not say. */
export function parseFirstRunState(value: unknown): FirstRunState | undefined {
  const parsed = v.safeParse(firstRunStateSchema, value);
  return parsed.success ? parsed.output : undefined;
}
