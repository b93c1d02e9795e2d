import { createContext, use } from 'react';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';

/** The texts in the language that is shown. */
export const TextsContext = createContext<Catalogue>(en);

/** The texts in the language that is shown. */
export function useTexts(): Catalogue {
  return use(TextsContext);
}
