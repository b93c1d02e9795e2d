import { expect, test } from 'vitest';
import { readRecordView, recordViewSearch } from './record-view.ts';

const TODAY = '2026-11-20';

test('an address without a word asks for today', () => {
  expect(readRecordView('', TODAY)).toMatchObject({
    query: { from: TODAY, to: TODAY, person: undefined, location: undefined, review: undefined },
    after: undefined,
  });
});

test('what an address asks for is what was written into it', () => {
  const view = {
    query: {
      from: '2026-11-01',
      to: '2026-11-19',
      person: 7,
      location: 368,
      review: 'waiting',
      keptOnly: true,
    },
    after: 'a=b&c',
  } as const;
  expect(readRecordView(recordViewSearch(view), TODAY)).toEqual(view);
});

test('what makes no sense in an address asks for nothing', () => {
  const view = readRecordView('?from=x&to=2026-02-30&person=-1&place=1.5&review=maybe&kept=yes', TODAY);
  expect(recordViewSearch(view)).toBe(`?from=${TODAY}&to=${TODAY}`);
});
