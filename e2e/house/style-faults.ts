const PHYSICAL: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /(?:^|[\s;{])(?:left|right|top|bottom)\s*:/, why: 'names a side of the screen' },
  {
    pattern: /(?:margin|padding|border|inset|scroll-padding|scroll-margin)-(?:left|right|top|bottom)\b/,
    why: 'names a side of the screen',
  },
  {
    pattern: /(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
    why: 'names a side of the screen',
  },
  { pattern: /(?:^|[\s;{])(?:min-|max-)?(?:width|height)\s*:/, why: 'measures the screen and not the line' },
];

/** Four lengths of which the second and the fourth differ. */
const SIDED = /(?:^|[\s;{])(?:padding|margin|inset|border-width)\s*:([^;{}]+)/g;

/** What of a style sheet does not turn around for a language that is read from right to left, in words. */
export function styleFaults(css: string): string[] {
  // A query asks about the screen itself.
  const rules = css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/@(?:media|supports|container)[^{]*/g, '')
    // Where a screen has round corners or a notch it has them on a side of its own.
    .replaceAll(/safe-area-inset-\w+/g, 'safe-area');
  const faults = rules
    .split('\n')
    .flatMap((line) =>
      PHYSICAL.filter(({ pattern }) => pattern.test(line)).map(({ why }) => `${line.trim()} ${why}`),
    );
  for (const [whole, value = ''] of rules.matchAll(SIDED)) {
    const [, end, , start] = lengthsOf(value);
    if (start === undefined || start === end) continue;
    faults.push(`${whole.trim().replaceAll(/\s+/g, ' ')} sets the two ends of a line apart by sides`);
  }
  return faults;
}

/** The lengths of a shorthand; a function in it is one of them. */
function lengthsOf(value: string): string[] {
  let depth = 0;
  const lengths = [''];
  for (const letter of value.trim()) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (/\s/.test(letter) && depth === 0) lengths.push('');
    else lengths.push(`${lengths.pop() ?? ''}${letter}`);
  }
  return lengths.filter((length) => length !== '');
}
