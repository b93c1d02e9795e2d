import { type FirstRunState, parseFirstRunState } from '../contract/office/first-run.ts';
import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Whether the server waits to be set up. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function getFirstRun(signal: AbortSignal): Promise<FirstRunState> {
  const path = OFFICE_PATHS.firstRun;
  return answerAs(`GET ${path}`, http.get(path, { signal }), parseFirstRunState);
}
