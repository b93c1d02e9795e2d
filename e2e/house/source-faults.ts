const MOST_LINES = 300;

// Written so that this file does not hold what it looks for.
const REFUSED: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\bconsole\s*\.\s*\w/, why: 'writes to the console' },
  { pattern: /\.(?:only|skip|todo|fixme|skipIf|runIf|fails)\b\s*(?:\.\w+\s*)*[(`]/, why: 'leaves tests out' },
  { pattern: /\btest\s*\.\s*fail\b/, why: 'expects a test to fail' },
  { pattern: /@ts-(?:ignore|expect-error|nocheck)\b/, why: 'silences the compiler' },
  { pattern: /\bbiome-(?:ignore)/, why: 'silences the linter' },
  { pattern: /\b(?:TO[D]O|FI[X]ME|X[X]X)\b/, why: 'leaves work behind' },
];

/** What is wrong with a source file's text, each fault with its line; nothing where it is fine. */
export function sourceFaults(text: string): string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  const faults = lines.flatMap((line, at) =>
    REFUSED.filter(({ pattern }) => pattern.test(line)).map(({ why }) => `line ${at + 1} ${why}`),
  );
  if (lines.length > MOST_LINES) faults.push(`has ${lines.length} lines, and ${MOST_LINES} are the most`);
  return faults;
}
