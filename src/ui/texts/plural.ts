import { formatNumber } from './format-number.ts';

/** The form of a text that goes with a count in a language; forms that a language does not have fall to `other`. */
export function plural(
  locale: string,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string },
): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replace('#', formatNumber(locale, count));
}
