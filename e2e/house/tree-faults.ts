const TOP_LEVEL = new Set([
  'src',
  'public',
  'e2e',
  'index.html',
  'vite.config.ts',
  'package.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'package-lock.json',
  '.gitignore',
  '.ci',
  'biome.json',
  '.npmrc',
]);

const NAMELESS = /^(utils?|helpers?|misc|common|index)\.[cm]?[jt]sx?$/;

/** What is wrong with where a file lies or how it is called, in words; nothing where it is fine. */
export function treeFaults(path: string): string[] {
  const faults: string[] = [];
  const [top = ''] = path.split('/');
  const name = path.split('/').at(-1) ?? '';
  if (!TOP_LEVEL.has(top)) faults.push(`${top} does not belong to the top level`);
  if (/^(src|e2e)\//.test(path) && NAMELESS.test(name)) faults.push(`${name} says nothing of what it holds`);
  return faults;
}
