import type { Page } from '@playwright/test';
import type { Direction } from '../../src/contract/direction.ts';

const CONFIRMED_WITHIN_MS = 30_000;

/** Waits until the screen confirms a tap in this direction, as kept or as more than that, and reads its receipt code. */
export async function confirmedCode(page: Page, direction: Direction): Promise<string> {
  const done = direction === 'in' ? 'Clocked in' : 'Clocked out';
  const status = page.getByRole('status').filter({ hasText: done });
  await status
    .getByText(/^(Kept on this device|Recorded|Needs sign-in)$/)
    .waitFor({ timeout: CONFIRMED_WITHIN_MS });
  const text = await status.textContent();
  const [, code] = /Code ([0-9A-Z]{6})/.exec(text ?? '') ?? [];
  if (!code) throw new Error(`The result shows no code: ${text}`);
  return code;
}
