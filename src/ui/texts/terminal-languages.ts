import { terminalTexts as en } from './en/terminal-texts.ts';
import { en as english } from './en.ts';
import { terminalTexts as kk } from './kk/terminal-texts.ts';
import { kk as kazakh } from './kk.ts';
import { terminalTexts as ru } from './ru/terminal-texts.ts';
import { ru as russian } from './ru.ts';
import type { TerminalTexts } from './terminal-texts.ts';
import { terminalTexts as uz } from './uz/terminal-texts.ts';
import { uz as uzbek } from './uz.ts';

/** The terminal's texts by the locale of the catalogue that they go with. */
export const TERMINAL_LANGUAGES: Readonly<Record<string, TerminalTexts>> = {
  [russian.locale]: ru,
  [uzbek.locale]: uz,
  [kazakh.locale]: kk,
  [english.locale]: en,
};
