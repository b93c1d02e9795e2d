/** A text as one line, without room at its ends: what somebody broke into lines is read as words all the same. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
