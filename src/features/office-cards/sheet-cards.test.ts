import { expect, test } from 'vitest';
import { sheetCards } from './sheet-cards.ts';

test('who got a PIN or a badge has a card, with what they got', () => {
  const cards = [
    { person: { id: 1, displayName: 'Каримов Азиз' }, pin: '0417', badge: 'K:abc' },
    { person: { id: 2, displayName: 'Ли Анна' }, pin: null, badge: null },
    { person: { id: 3, displayName: 'Ким Олег' }, pin: '2250', badge: null },
  ];
  expect(sheetCards({ cards }, (name) => `QR: ${name}`)).toEqual([
    {
      key: 1,
      name: 'Каримов Азиз',
      pin: '0417',
      badge: { content: 'K:abc', label: 'QR: Каримов Азиз' },
    },
    { key: 3, name: 'Ким Олег', pin: '2250', badge: undefined },
  ]);
});
