import { parseSync } from 'vite';

const SYNTAX = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
  'TSExternalModuleReference',
]);

/** Stands for what a file imports by a name that is only known when it runs. */
export const COMPUTED = '(computed)';

/** Every module specifier of a file: static, re-exported, dynamic, of a type alone, or of a style sheet. */
export function importsOf(file: string, text: string): string[] {
  if (file.endsWith('.css')) return styleImports(text);
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) throw new SyntaxError(`${file}: ${error.message}`);

  const specifiers: string[] = [];
  for (const node of nodesIn(program)) {
    if (typeof node.type !== 'string' || !SYNTAX.has(node.type)) continue;
    const source = node.source ?? node.expression;
    // A plain `export { x }` names no module.
    if (isNode(source)) specifiers.push(literalText(source) ?? COMPUTED);
  }
  return specifiers;
}

function styleImports(text: string): string[] {
  const withoutComments = text.replaceAll(/\/\*.*?\*\//gs, '');
  const found = withoutComments.matchAll(/@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g);
  return [...found].map((match) => match[1] ?? COMPUTED);
}

function* nodesIn(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  if (!isNode(value)) return;
  yield value;
  for (const child of Object.values(value)) yield* nodesIn(child);
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a string, or of a template that has nothing to fill in. */
function literalText(node: Record<string, unknown>): string | undefined {
  if (typeof node.value === 'string') return node.value;
  if (node.type === 'TSLiteralType' && isNode(node.literal)) return literalText(node.literal);
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis) || node.quasis.length !== 1)
    return undefined;
  const quasi: unknown = node.quasis[0];
  const cooked = isNode(quasi) && isNode(quasi.value) ? quasi.value.cooked : undefined;
  return typeof cooked === 'string' ? cooked : undefined;
}
