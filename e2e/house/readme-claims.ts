/** What a README says of the repository in backticks, code blocks and links, as far as it can be looked up. */
export interface ReadmeClaims {
  /** Paths from the root; one that ends in a slash is a folder. */
  readonly paths: readonly string[];
  /** File names that stand without their folder. */
  readonly names: readonly string[];
  readonly scripts: readonly string[];
  /** The lines of its code blocks, each `&&` a line of its own. */
  readonly commands: readonly string[];
}

const FENCE = /^ {0,3}(`{3,}|~{3,})[^\n]*\n(.*?)^ {0,3}\1`*[ \t]*$/gms;
const ROOTED = /(?<![\w./@-])(?:\.\/)?((?:src|public|e2e|\.ci)\/[\w./@-]*)/g;
const TREE_LINE = /^([ \t│├└─]*)([\w.@-]+(?:\/[\w.@-]+)*\/)(?=\s|$)/;
const FILE_NAME = /^[\w.-]+\.(?:tsx?|mjs|json|html|css|md)$/;

/** Reads what a README claims. */
export function readmeClaims(markdown: string): ReadmeClaims {
  const blocks = [...markdown.matchAll(FENCE)].map((match) => match[2] ?? '');
  const prose = markdown.replaceAll(FENCE, '');
  const spans = [...prose.matchAll(/(`+)(.+?)\1/gs)].map((match) => (match[2] ?? '').trim());
  const links = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)/g)].map((match) => match[1] ?? '');
  const code = [...blocks, ...spans];
  const rooted = code.flatMap((text) => [...text.matchAll(ROOTED)].map((match) => match[1] ?? ''));
  const local = links
    .filter((link) => !/^(?:[a-z]+:|#|\/\/)/.test(link))
    .map((link) => link.replace(/#.*$/, ''));
  return {
    paths: unique([...rooted, ...local, ...blocks.flatMap(treePaths)].map(plainPath)),
    names: unique(spans.filter((span) => FILE_NAME.test(span))),
    scripts: unique(code.flatMap(scriptsIn)),
    commands: blocks.flatMap(commandsIn),
  };
}

/** The commands of a shell text: without comments and prompts, and with each side of `&&` by itself. */
export function commandsIn(text: string): string[] {
  return text
    .split(/\n|&&/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').replace(/^\s*\$\s/, ''))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function scriptsIn(text: string): string[] {
  const named = [...text.matchAll(/\bnpm run(?:-script)? ([\w:-]+)/g)].map((match) => match[1] ?? '');
  const short = [...text.matchAll(/\bnpm (start|test)\b/g)].map((match) => match[1] ?? '');
  return [...named, ...short];
}

/** The folders of a drawn tree: `src/` and, further in, `contract/` is `src/contract/`. */
function treePaths(block: string): string[] {
  const open: { readonly depth: number; readonly path: string }[] = [];
  const paths: string[] = [];
  for (const line of block.split('\n')) {
    const [, indent = '', folder] = TREE_LINE.exec(line) ?? [];
    if (folder === undefined) continue;
    while ((open.at(-1)?.depth ?? -1) >= indent.length) open.pop();
    const path = `${open.at(-1)?.path ?? ''}${folder}`;
    open.push({ depth: indent.length, path });
    paths.push(path);
  }
  return paths;
}

function plainPath(path: string): string {
  return path.replace(/^\.\//, '').replace(/[.,]+$/, '');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
