/** What a table of failures is held against. */
export interface Known {
  /** The number of the last failure; the first is 1. */
  readonly last: number;
  readonly hasPath: (path: string) => boolean;
  readonly testNames: ReadonlySet<string>;
}

const ROW = /^\|\s*\d/;
const PATH = /^(?:(?:src|public|e2e|\.ci)\/|[\w.-]+\.(?:tsx?|mjs|json|html|css|md)$)/;
const NO_TEST = '—';

/** What is wrong with a table of failures, in words; nothing where each is answered by what exists. */
export function failureFaults(markdown: string, known: Known): string[] {
  const rows = markdown
    .split('\n')
    .filter((line) => ROW.test(line))
    .map(cellsOf);
  const faults = rows.flatMap((cells) => rowFaults(cells, known));
  const numbers = rows.map(([number]) => Number(number));
  for (let number = 1; number <= known.last; number += 1) {
    const times = numbers.filter((other) => other === number).length;
    if (times !== 1) faults.push(`${number} stands there ${times} times`);
  }
  for (const number of numbers) if (number > known.last) faults.push(`${number} is beyond ${known.last}`);
  return faults;
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function rowFaults(cells: readonly string[], { hasPath, testNames }: Known): string[] {
  const [number = '', failure = '', rule = '', tests = ''] = cells;
  if (cells.length !== 4 || !failure || !rule) return [`${number} says too little or too much`];
  const paths = textsIn(`${failure} ${rule}`, /`([^`]+)`/g).filter((text) => PATH.test(text));
  const names = textsIn(tests, /"([^"]+)"/g);
  const quoted = names.map((name) => `"${name}"`).join(', ');
  return [
    ...paths.filter((path) => !hasPath(path)).map((path) => `${number} names ${path}, which is not there`),
    ...names.filter((name) => !testNames.has(name)).map((name) => `${number} quotes no test: ${name}`),
    ...(tests === (quoted || NO_TEST) ? [] : [`${number} neither quotes tests nor says that there is none`]),
  ];
}

function textsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}
