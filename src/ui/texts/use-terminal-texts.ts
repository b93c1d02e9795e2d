import { terminalTexts as english } from './en/terminal-texts.ts';
import { TERMINAL_LANGUAGES } from './terminal-languages.ts';
import type { TerminalTexts } from './terminal-texts.ts';
import { useTexts } from './texts-context.ts';

/** The terminal's texts in the language that is shown. */
export function useTerminalTexts(): TerminalTexts {
  return TERMINAL_LANGUAGES[useTexts().locale] ?? english;
}
