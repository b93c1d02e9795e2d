import type { Context } from 'hono';
import type { AppParts } from '../app-parts.ts';

/** Without it Excel takes Cyrillic for the letters of a code page. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Answers with a table of however many lines, some at a time and only as fast as they are read. Where the lines fail, so
 * does the download: half a table must not look like a whole one.
 */
export function csvAnswer(
  c: Context,
  { logError }: Pick<AppParts, 'logError'>,
  fileName: string,
  lines: AsyncGenerator<string>,
): Response {
  const encoder = new TextEncoder();
  let isFirst = true;
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await lines.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(isFirst ? BYTE_ORDER_MARK + value : value));
        isFirst = false;
      } catch (error) {
        logError(`${c.req.method} ${c.req.path}`, error);
        controller.error(error);
      }
    },
    cancel: async () => void (await lines.return(undefined)),
  });
  return c.body(body, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${fileName}"`,
  });
}
