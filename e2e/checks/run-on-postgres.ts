import pg from 'pg';
import { startPostgres } from '../fixtures/postgres-server.ts';
import { runTool } from './run-tool.ts';

/**
 * Runs the server's tests on PostgreSQL, each in a database of its own: on the server that DATABASE_URL names, else on
 * one that is started for it. Gives the exit code of Vitest, which is passed `args`.
 */
export async function runOnPostgres(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const named = process.env.DATABASE_URL;
  if (named && /^postgres(ql)?:/.test(named)) {
    process.stdout.write('On the PostgreSQL that DATABASE_URL names\n');
    try {
      return await runTool('vitest', ['run', '--testTimeout=30000', ...args], {
        ...environment,
        TEST_POSTGRES_URL: named,
      });
    } finally {
      await dropTestDatabases(named);
    }
  }
  const server = await startPostgres(false);
  try {
    process.stdout.write('On a PostgreSQL started for it\n');
    return await runTool('vitest', ['run', '--testTimeout=30000', ...args], {
      ...environment,
      TEST_POSTGRES_URL: server.url,
    });
  } finally {
    await server.stop();
  }
}

async function dropTestDatabases(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ readonly datname: string }>(
    "select datname from pg_database where datname ~ '^kiosk_test_[0-9a-f]{32}$'",
  );
  for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
  await client.end();
}
