import type { AdminApi } from './admin-api.ts';
import { CommandError } from './command-error.ts';

/** A command as it was typed. */
export interface Call {
  readonly api: AdminApi;
  /** What stood without an option's name, after the command's own words. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | true>>;
}

/** Something that an administrator can do. */
export interface Command {
  /** Its two words, like `people list`. */
  readonly name: string;
  /** What follows them, as the help shows it. */
  readonly usage: string;
  readonly options: Readonly<Record<string, 'text' | 'flag'>>;
  /** Does it and says what to print. Throws a `CommandError`. */
  readonly run: (call: Call) => Promise<string>;
}

/** The word at a place, which the command cannot do without. Throws a `CommandError` that says what is missing. */
export function requireWord({ words }: Call, at: number, what: string): string {
  const word = words[at];
  if (word === undefined) throw new CommandError(`Say which ${what}.`, 2);
  return word;
}

/** An id among the words. Throws a `CommandError` where there is none. */
export function requireId(call: Call, what: string): number {
  return readWhole(requireWord(call, 0, what), what);
}

/** An option's text, or undefined where it was left out. */
export function textOf({ options }: Call, name: string): string | undefined {
  const value = options[name];
  return value === true ? undefined : value;
}

/** An option's text, which the command cannot do without. Throws a `CommandError`. */
export function requireText(call: Call, name: string): string {
  const text = textOf(call, name);
  if (text === undefined) throw new CommandError(`Say --${name}.`, 2);
  return text;
}

/** An option's whole number, or undefined where it was left out. Throws a `CommandError` for anything else. */
export function wholeOf(call: Call, name: string): number | undefined {
  const text = textOf(call, name);
  return text === undefined ? undefined : readWhole(text, `--${name}`);
}

/** An option's yes or no, or undefined where it was left out. Throws a `CommandError` for anything else. */
export function yesOrNoOf(call: Call, name: string): boolean | undefined {
  const text = textOf(call, name);
  if (text === undefined) return undefined;
  if (text === 'yes' || text === 'no') return text === 'yes';
  throw new CommandError(`--${name} is yes or no.`, 2);
}

/** The members that were given; what is undefined is left out. */
export function given(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function readWhole(text: string, what: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new CommandError(`${what} must be a whole number, and ${JSON.stringify(text)} is none.`, 2);
}
