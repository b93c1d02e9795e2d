/** Crockford's base 32: no I, L, O or U, so that nothing is misread. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;

/** The six characters by which a person can ask for a punch later: the last 30 bits of its id, which are random. */
export function receiptCode(id: string): string {
  const bits = Number.parseInt(id.replaceAll('-', '').slice(-8), 16) % 2 ** (5 * LENGTH);
  return Array.from(
    { length: LENGTH },
    (_, place) => DIGITS[Math.floor(bits / 32 ** (LENGTH - 1 - place)) % 32],
  ).join('');
}

/** A code as a person types it, brought to the written form; undefined where it cannot be one. */
export function parseReceiptCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return code.length === LENGTH && [...code].every((digit) => DIGITS.includes(digit)) ? code : undefined;
}
