import { runOnPostgres } from './run-on-postgres.ts';

const paths = process.argv.slice(2);
process.exitCode = await runOnPostgres(paths.length > 0 ? paths : ['src/server']);
