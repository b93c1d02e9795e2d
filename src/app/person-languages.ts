import * as v from 'valibot';
import { LANGUAGES, type LanguageCode } from '../ui/texts/languages.ts';

const KEY = 'kiosk-person-languages';

const keptSchema = v.object({
  principal: v.string(),
  languages: v.record(v.string(), v.picklist(LANGUAGES.map(({ code }) => code))),
});

type Kept = v.InferOutput<typeof keptSchema>;

/**
 * Which people of a terminal's roster have chosen another language than the terminal's own: an id and a code each, for
 * as long as they are on the roster and the device is this terminal. Without storage nobody is remembered.
 */
export class PersonLanguages {
  readonly #principal: string;

  constructor(principal: string) {
    this.#principal = principal;
  }

  /** The language that a person chose here; undefined where they chose none, or the terminal's own. */
  of(personId: number): LanguageCode | undefined {
    return this.#read().languages[personId];
  }

  /** Remembers what a person chose; undefined forgets it. */
  remember(personId: number, code: LanguageCode | undefined): void {
    const { [personId]: _, ...others } = this.#read().languages;
    this.#write(code === undefined ? others : { ...others, [personId]: code });
  }

  /** Forgets whoever is not one of these people any more. */
  keepOnly(personIds: ReadonlySet<number>): void {
    const kept = Object.entries(this.#read().languages);
    const staying = kept.filter(([id]) => personIds.has(Number(id)));
    if (staying.length < kept.length) this.#write(Object.fromEntries(staying));
  }

  #read(): Kept {
    const none = { principal: this.#principal, languages: {} };
    try {
      const kept = v.safeParse(keptSchema, JSON.parse(localStorage.getItem(KEY) ?? 'null'));
      // Another terminal's people may have the same ids.
      return kept.success && kept.output.principal === this.#principal ? kept.output : none;
    } catch {
      return none;
    }
  }

  #write(languages: Kept['languages']): void {
    const kept: Kept = { principal: this.#principal, languages };
    try {
      localStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      // Without storage the choice holds for as long as the person stands here.
    }
  }
}
