import { expect, test } from 'vitest';
import { zoneOptions } from './zone-options.ts';

const WINTER_MS = Date.UTC(2026, 0, 15);
const SUMMER_MS = Date.UTC(2026, 6, 15);

test('zones stand by name, with how far they are from UTC just now', () => {
  const labelOf = (zone: string, nowMs: number) =>
    zoneOptions('Asia/Tashkent', nowMs).find(({ value }) => value === zone)?.label;
  expect(labelOf('Asia/Tashkent', WINTER_MS)).toBe('Asia/Tashkent (UTC+05:00)');
  expect(labelOf('Europe/Berlin', WINTER_MS)).toBe('Europe/Berlin (UTC+01:00)');
  expect(labelOf('Europe/Berlin', SUMMER_MS)).toBe('Europe/Berlin (UTC+02:00)');
  expect(labelOf('UTC', SUMMER_MS)).toMatch(/^UTC \(UTC(\+00:00)?\)$/);
});

test('the browser’s own zone is there once, also where it is called otherwise', () => {
  for (const own of ['Asia/Almaty', 'Asia/Calcutta', 'Asia/Kolkata']) {
    expect(zoneOptions(own, WINTER_MS).filter(({ value }) => value === own)).toHaveLength(1);
  }
});
