import { describe, expect, test } from 'vitest';
import { officePeopleTexts as en } from '../../ui/texts/en/office-people-texts.ts';
import { officePeopleTexts as kk } from '../../ui/texts/kk/office-people-texts.ts';
import { officePeopleTexts as ru } from '../../ui/texts/ru/office-people-texts.ts';
import { officePeopleTexts as uz } from '../../ui/texts/uz/office-people-texts.ts';
import { openTable } from './open-table.ts';
import { sampleFile } from './sample-file.ts';

describe('the sample file is understood whole when it is brought in as it is', () => {
  test.each([
    ['ru', ru, ';'],
    ['uz', uz, ';'],
    ['kk', kk, ';'],
    ['en', en, ','],
  ] as const)('in %s', async (_, { importing }, separator) => {
    const file = sampleFile(importing.sampleFile, importing.sampleRows, separator);
    expect(file.name).toMatch(/\.csv$/);
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const opened = openTable(bytes, []);
    expect(opened).toMatchObject({
      kind: 'table',
      table: { roles: ['tabNumber', 'lastName', 'firstName', 'patronymic', 'email', 'pin'] },
    });
    expect(opened.kind === 'table' && opened.table.rows.map(({ cells }) => cells)).toEqual(
      importing.sampleRows.slice(1),
    );
  });
});
