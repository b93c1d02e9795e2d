import * as v from 'valibot';

const LONGEST_TEXT = 200;

/** A text of one line, which may be empty; a NUL, which PostgreSQL keeps in no text, is no part of one. */
export const anyText = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(LONGEST_TEXT),
  v.regex(/^\P{Cc}*$/u, 'it holds control characters'),
);

/** A text that says something. */
export const sayingText = v.pipe(anyText, v.minLength(1, 'it is empty'));

/** A text that may be left out by being null. */
export const optionalText = v.nullable(anyText);

/** The id of something in the store. */
export const rowId = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
