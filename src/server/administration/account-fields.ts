import * as v from 'valibot';

/** The address that somebody signs in with. */
export const emailText = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.maxLength(254),
  v.email('it is no e-mail address'),
);

/** A password that somebody thought of. */
export const passwordText = v.pipe(
  v.string(),
  v.minLength(8, 'a password has 8 characters or more'),
  v.maxLength(1024, 'a password has 1024 characters or less'),
);
