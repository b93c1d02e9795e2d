/** The part of `Temporal` that zone arithmetic needs; handed in, because not every engine has it yet. */
export type TemporalApi = Pick<typeof Temporal, 'Instant' | 'PlainDateTime'>;
