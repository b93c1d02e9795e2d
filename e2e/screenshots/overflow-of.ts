import type { Page } from '@playwright/test';

/** What of a page does not fit its width, as class names; nothing where all of it does. */
export function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, display } = getComputedStyle(element);
      if (overflowX === 'visible' || display === 'inline') return false;
      // One pixel is rounding, and what only a screen reader sees is one pixel wide.
      return element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    });
    return [...(wide ? ['the page'] : []), ...cut.map(({ className }) => className)];
  });
}
