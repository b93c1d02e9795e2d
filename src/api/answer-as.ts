import type { ResponsePromise } from 'ky';
import { answerOf } from './answer-of.ts';
import { ServerUnreachable } from './server-unreachable.ts';

/** What an answer of our server says, as `parse` reads it. Throws like `answerOf`, and for what cannot be read. */
export async function answerAs<Told>(
  request: string,
  response: ResponsePromise,
  parse: (body: unknown) => Told | undefined,
): Promise<Told> {
  const { body } = await answerOf(request, response);
  const told = parse(body);
  if (told === undefined) throw new ServerUnreachable(request, new Error('an answer of another shape'));
  return told;
}
