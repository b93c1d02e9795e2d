/** Crockford's base 32: no I, L, O or U, so that nothing is misread. */
const DIGITS = /^[0-9A-HJKMNP-TV-Z]{8}$/;

/**
 * A short enrolment code as a person types it, brought to its eight digits without the dash; undefined where it cannot
 * be one.
 */
export function parseShortCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return DIGITS.test(code) ? code : undefined;
}

/** The code as it is shown: two groups of four. */
export function formatShortCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
