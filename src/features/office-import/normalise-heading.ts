/** A heading as it is compared: small letters, ё as е, every apostrophe alike, no dots. */
export function normaliseHeading(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[ʻʼ‘’`]/g, "'")
    .replaceAll(/[.,:*/_()]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
