import * as v from 'valibot';

// A name, and no offset: that of a place changes with the seasons.
const FORM = /^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/;

/** An IANA zone that this server knows, in its own spelling. */
export const timeZoneText = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const known = knownZone(dataset.value);
    if (known !== undefined) return known;
    addIssue({ message: 'a zone is named like Asia/Tashkent' });
    return NEVER;
  }),
);

function knownZone(name: string): string | undefined {
  if (!FORM.test(name)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}
