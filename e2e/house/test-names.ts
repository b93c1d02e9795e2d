// The first text in the brackets of `test`, or in those that follow the brackets of a table.
const NAMED = /(?:\btest|\))\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`)\s*,/g;

/** The names of a file's tests as they stand in its text: `%s` and `${…}` are not filled in. */
export function testNames(source: string): string[] {
  const found = [...source.matchAll(NAMED)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return found.map((name) => name.replaceAll(/\\(.)/g, '$1'));
}
