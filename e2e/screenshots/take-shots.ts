import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { LanguageName, ThemeName } from './looks.ts';
import { overflowOf } from './overflow-of.ts';
import type { Screen } from './screen.ts';
import { SIZES, type SizeName } from './sizes.ts';
import { Stage } from './stage.ts';

/** Which pictures are wanted, and where they go. */
export interface ShotWishes {
  readonly sizes: readonly SizeName[];
  readonly themes: readonly ThemeName[];
  readonly folder: string;
  /** The whole page instead of what is seen of it. */
  readonly full: boolean;
  /** Whether the page is laid out from right to left, which no language of it is yet. */
  readonly rightToLeft: boolean;
}

/** Takes a screen's pictures in one language; returns what did not fit, in words. */
export async function takeShots(
  browser: Browser,
  screen: Screen,
  language: LanguageName,
  wishes: ShotWishes,
): Promise<string[]> {
  const stage = await Stage.build(browser, screen, language);
  const { page } = stage;
  const faults: string[] = [];
  try {
    await screen.arrange(stage);
    await page.evaluate((rightToLeft) => {
      window.timersHeld = true;
      if (rightToLeft) document.documentElement.dir = 'rtl';
    }, wishes.rightToLeft);
    const folder = join(wishes.folder, screen.name);
    mkdirSync(folder, { recursive: true });
    for (const size of wishes.sizes) {
      await page.setViewportSize(SIZES[size]);
      for (const colorScheme of wishes.themes) {
        await page.emulateMedia({ colorScheme });
        const name = `${size}-${colorScheme}-${language}${wishes.rightToLeft ? '-rtl' : ''}`;
        await page.screenshot({
          path: join(folder, `${name}.png`),
          animations: 'disabled',
          fullPage: wishes.full,
        });
      }
      const overflow = await overflowOf(page);
      if (overflow.length > 0) faults.push(`${screen.name} ${size} ${language}: ${overflow.join(', ')}`);
    }
  } finally {
    await stage.end();
  }
  return faults;
}
