import { accessTables } from './access-tables.ts';
import { adminPinTable } from './admin-pin-table.ts';
import { auditOnlyGrows } from './audit-only-grows.ts';
import { chainTables } from './chain-tables.ts';
import { cookieRotation } from './cookie-rotation.ts';
import { countByIndex } from './count-by-index.ts';
import { firstTables } from './first-tables.ts';
import { indexPunchReferences } from './index-punch-references.ts';
import { officeTables } from './office-tables.ts';
import { terminalTables } from './terminal-tables.ts';
import { worklyTables } from './workly-tables.ts';

/**
 * Every step from an empty database to the tables of today. They run in the order of their names, each once, all in one
 * transaction; a name never changes.
 */
export const MIGRATIONS = {
  '0001-first-tables': firstTables,
  '0002-chain-tables': chainTables,
  '0003-terminal-tables': terminalTables,
  '0004-index-punch-references': indexPunchReferences,
  '0005-workly-tables': worklyTables,
  '0006-admin-pins': adminPinTable,
  '0007-access-tables': accessTables,
  '0008-office-tables': officeTables,
  '0009-cookie-rotation': cookieRotation,
  '0010-audit-only-grows': auditOnlyGrows,
  '0011-count-by-index': countByIndex,
};
