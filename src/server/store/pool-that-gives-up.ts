import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';

/** What `pg` says where the server said nothing within its `query_timeout`. */
const SILENCE = 'Query read timeout';

/**
 * A pool whose connections are thrown away once a query on them was answered by silence. `pg` itself gives up the query
 * but not the connection, on which everybody who gets it next would wait behind that query for as long again.
 */
export function poolThatGivesUp(pool: PostgresPool): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => clientThatGivesUp(await pool.connect()),
  };
}

function clientThatGivesUp(client: PostgresPoolClient): PostgresPoolClient {
  let silent = false;
  const ask = async <Row>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>> => {
    if (silent) throw new Error(SILENCE);
    try {
      return await client.query<Row>(sql, parameters);
    } catch (error) {
      silent = error instanceof Error && error.message === SILENCE;
      throw error;
    }
  };
  function query<Row>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  function query<Row>(asked: string | PostgresCursor<Row>, parameters: readonly unknown[] = []) {
    return typeof asked === 'string' ? ask<Row>(asked, parameters) : client.query<Row>(asked);
  }
  return {
    ...(client.processID === undefined ? {} : { processID: client.processID }),
    query,
    release: (destroy) => client.release(destroy || silent),
  };
}
