import { type ChainReport, parseChainReport } from '../../contract/chain-report.ts';
import type { DeviceCaller } from '../access/caller.ts';
import { isPostgres } from '../store/is-postgres.ts';
import type { Store } from '../store/store-schema.ts';

/**
 * Keeps a device's report in place of its last one, if the device is the caller itself or another one of its person;
 * says whether it is. The head never
 * falls: a number that was once given out is missing until it comes, also when the device has forgotten it.
 */
export function keepReport(
  store: Store,
  caller: DeviceCaller,
  report: ChainReport,
  nowMs: number,
): Promise<boolean> {
  return store.transaction().execute(async (tx) => {
    const device = await tx
      .selectFrom('devices')
      .select(['id', 'chain_report'])
      .where('public_id', '=', report.device)
      .where(
        caller.kind === 'personal' ? 'employee_id' : 'id',
        '=',
        caller.kind === 'personal' ? caller.employeeId : caller.deviceId,
      )
      .$if(isPostgres(tx), (row) => row.forUpdate())
      .executeTakeFirst();
    if (!device) return false;
    const head = Math.max(report.head, readReport(device.chain_report)?.head ?? 0);
    await tx
      .updateTable('devices')
      .set({ chain_report: JSON.stringify({ ...report, head }), chain_reported_at: nowMs })
      .where('id', '=', device.id)
      .execute();
    return true;
  });
}

/** A report as it was kept. */
export function readReport(text: string | null): ChainReport | undefined {
  return text === null ? undefined : parseChainReport(JSON.parse(text));
}
