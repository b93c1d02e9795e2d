/** Letters as they are looked for: without case, marks or the signs of Uzbek that nobody finds on a keyboard. */
export function folded(text: string, locale: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{Diacritic}'’‘ʻʼ`]/gu, '')
    .toLocaleLowerCase(locale);
}
