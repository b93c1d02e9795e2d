import * as v from 'valibot';

/** The id of something in the store. */
export const officeId = v.pipe(v.number(), v.safeInteger());

/** Epoch milliseconds. */
export const officeMs = v.pipe(v.number(), v.safeInteger());

/** How many. */
export const officeCount = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** `Y-m-d` in the company's zone. */
export const officeDate = v.pipe(v.string(), v.isoDate());

/** `Y-m-d H:i:s` in the company's zone. */
export const officeEventTime = v.string();

/** A person or a place, by id and by what it is called. */
export const namedPerson = v.object({ id: officeId, displayName: v.string() });

/** A place by its title. */
export const titledLocation = v.object({ id: officeId, title: v.string() });
