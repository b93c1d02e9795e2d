/** The English that a person's browser asks for, which settles their 12 or 24 hours; else that of these texts. */
export function regionalEnglish(wanted: readonly string[], own: string): string {
  return wanted.find((tag) => /^en-\w/i.test(tag)) ?? own;
}
