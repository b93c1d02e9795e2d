import type { ChainReport } from '../contract/chain-report.ts';
import { PATHS } from '../contract/paths.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';

/** Tells the server which numbers of the chain still lie here. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export async function postChainReport(report: ChainReport): Promise<void> {
  await answerOf(`POST ${PATHS.chain}`, http.post(PATHS.chain, { json: report }));
}
