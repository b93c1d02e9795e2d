import { useEffect, useState } from 'react';
import { chooseLanguage } from '../ui/texts/choose-language.ts';
import { LANGUAGES, type LanguageCode } from '../ui/texts/languages.ts';

const KEY = 'kiosk-language';

/** The shown language: the one a person chose on this device, else the browser's, else English. */
export function useLanguage(): [LanguageCode, (code: string) => void] {
  const [code, setCode] = useState(() => chooseLanguage([storedLanguage() ?? '', ...navigator.languages]));
  useEffect(() => {
    document.documentElement.lang = code;
  }, [code]);
  const choose = (wanted: string) => {
    const chosen = chooseLanguage([wanted]);
    setCode(chosen);
    try {
      localStorage.setItem(KEY, chosen);
    } catch {
      // Without storage the choice holds for as long as the page.
    }
  };
  return [code, choose];
}

/** The texts of a language. */
export function catalogueOf(code: LanguageCode) {
  return LANGUAGES.find((language) => language.code === code)?.catalogue ?? LANGUAGES[0].catalogue;
}

function storedLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
