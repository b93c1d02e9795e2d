/** The browser's language for each of the page's. */
export const LOCALES = { ru: 'ru-RU', uz: 'uz-UZ', kk: 'kk-KZ', en: 'en-GB' } as const;

/** The code of a language. */
export type LanguageName = keyof typeof LOCALES;

/** The colour schemes. */
export const THEMES = ['light', 'dark'] as const;

/** The name of a colour scheme. */
export type ThemeName = (typeof THEMES)[number];
