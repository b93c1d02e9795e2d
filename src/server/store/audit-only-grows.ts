import { PostgresAdapter, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const IS_SAMPLE = sql`(select sample from companies where companies.id = old.company_id) = 1`;
const REFUSAL = 'What is in the audit log stays as it is';

/** The tenth migration: no statement changes the audit log, nor takes from it, but for the sample company that goes. */
export const auditOnlyGrows: Migration = {
  up: async (tx) => {
    if (tx.getExecutor().adapter instanceof PostgresAdapter) {
      await sql`create function refuse_audit_change() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' and ${IS_SAMPLE} then return old; end if;
          raise exception ${sql.lit(REFUSAL)};
        end $$`.execute(tx);
      await sql`create trigger audit_log_only_grows before update or delete on audit_log
        for each row execute function refuse_audit_change()`.execute(tx);
      return;
    }
    await sql`create trigger audit_log_no_update before update on audit_log
      begin select raise(abort, ${sql.lit(REFUSAL)}); end`.execute(tx);
    await sql`create trigger audit_log_no_delete before delete on audit_log when not ${IS_SAMPLE}
      begin select raise(abort, ${sql.lit(REFUSAL)}); end`.execute(tx);
  },
};
