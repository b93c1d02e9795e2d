import { readFile } from 'node:fs/promises';

/** The JSON of a report, or undefined where the runner ended before it could write one. */
export async function readReport(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
