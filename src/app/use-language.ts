import { useCallback, useEffect, useState } from 'react';
import type { Catalogue } from '../ui/texts/catalogue.ts';
import { chooseLanguage } from '../ui/texts/choose-language.ts';
import { intlFormats } from '../ui/texts/intl-formats.ts';
import { LANGUAGES, type LanguageCode } from '../ui/texts/languages.ts';
import { regionalEnglish } from '../ui/texts/regional-english.ts';

const KEY = 'kiosk-language';

/** The language of the page, and what can be done to it. */
export interface PageLanguage {
  /** The shown one. */
  readonly code: LanguageCode;
  /** The device's own: the one that was chosen for it, else the browser's, else English. */
  readonly own: LanguageCode;
  /** Makes a language the device's own. */
  readonly choose: (code: string) => void;
  /** Shows a language over the device's own for a while; undefined ends that. */
  readonly lend: (code: LanguageCode | undefined) => void;
}

/** The language of the page. */
export function useLanguage(): PageLanguage {
  const [own, setOwn] = useState(() => chooseLanguage([storedLanguage() ?? '', ...navigator.languages]));
  const [lent, lend] = useState<LanguageCode>();
  const code = lent ?? own;
  useEffect(() => {
    document.documentElement.lang = code;
  }, [code]);
  const choose = useCallback((wanted: string) => {
    const chosen = chooseLanguage([wanted]);
    setOwn(chosen);
    lend(undefined);
    try {
      localStorage.setItem(KEY, chosen);
    } catch {
      // Without storage the choice holds for as long as the page.
    }
  }, []);
  return { code, own, choose, lend };
}

/** The texts of a language; in English the days and times are those of the region that the browser names. */
export function catalogueOf(code: LanguageCode): Catalogue {
  const catalogue = LANGUAGES.find((language) => language.code === code)?.catalogue ?? LANGUAGES[0].catalogue;
  if (code !== 'en') return catalogue;
  return { ...catalogue, ...intlFormats(regionalEnglish(navigator.languages, catalogue.locale)) };
}

function storedLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
