import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Asks for a password without showing it; where nobody sits at a terminal, it is the first line of the input. */
export async function readPassword(question: string): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) return firstLine(createInterface({ input: stdin }));
  // What is typed is echoed to an output that goes nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  stderr.write(question);
  const prompt = createInterface({ input: stdin, output: nowhere, terminal: true });
  try {
    return await prompt.question('');
  } finally {
    prompt.close();
    stderr.write('\n');
  }
}

async function firstLine(lines: ReturnType<typeof createInterface>): Promise<string> {
  for await (const line of lines) return line;
  return '';
}
