import { expect, test } from 'vitest';
import { rollText } from './roll-text.ts';

test('a roll as text says where and when, then each part with its names and boxes', () => {
  const text = rollText(
    ['Roll call · Door', '1 person missing, 1 safe'],
    [
      { title: 'Missing', rows: [{ name: 'Anna', note: 'In since 09:00', safe: false }] },
      { title: 'Safe', rows: [{ name: 'Борис', note: 'In since 09:05', safe: true }] },
    ],
  );
  expect(text).toBe(
    [
      'Roll call · Door',
      '1 person missing, 1 safe',
      '',
      'Missing (1)',
      '[ ] Anna · In since 09:00',
      '',
      'Safe (1)',
      '[x] Борис · In since 09:05',
      '',
    ].join('\n'),
  );
});

test('a part without a name is left out', () => {
  expect(rollText(['Roll call'], [{ title: 'Missing', rows: [] }])).toBe('Roll call\n');
});
