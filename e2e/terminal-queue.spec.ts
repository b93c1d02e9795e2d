import type { KioskServer } from './fixtures/kiosk-server.ts';
import { expect, test } from './fixtures/kiosk-test.ts';
import type { Terminal } from './fixtures/terminal.ts';

const MOST_BY_PIN = 6;
const MOST_BY_BADGE = 1;

interface InLine {
  readonly id: number;
  readonly name: string;
  readonly pin: string;
  readonly badge: string;
}

/** Ten people at the door, whom the terminal knows. */
async function tenPeople(server: KioskServer, terminal: Terminal): Promise<readonly InLine[]> {
  const line: InLine[] = [];
  for (let number = 0; number < 10; number += 1) {
    const letter = String.fromCharCode(65 + number);
    const [pin, badge] = [`53${10 + number}`, `70010${number}`];
    const name = `Inson${letter} Navbatchi`;
    const id = await server.addToRoster(name, pin, badge);
    line.push({ id, name, pin, badge });
  }
  await terminal.page.reload();
  await terminal.knowsPeople();
  // The roster of before may still be shown: the last of them is on the new one.
  await expect(async () => {
    await terminal.readBadge(line.at(-1)?.badge ?? '');
    await expect(terminal.identified(line.at(-1)?.name ?? '')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await terminal.page.keyboard.press('Escape');
  return line;
}

/** Everybody clocks in, by PIN and by badge in turn; gives the most touches that each way took anybody. */
async function goThrough(terminal: Terminal, line: readonly InLine[]): Promise<readonly [number, number]> {
  const { page } = terminal;
  const touches = () => page.evaluate(() => window.touches ?? 0);
  const most: [number, number] = [0, 0];
  for (const [place, { name, pin, badge }] of line.entries()) {
    const before = await touches();
    const way = place % 2;
    if (way === 0) await terminal.tapPin(pin);
    else await terminal.readBadge(badge);
    await expect(terminal.identified(name)).toBeVisible();
    await terminal.clockIn.click();
    await expect(terminal.result).toContainText(name);
    most[way] = Math.max(most[way] ?? 0, (await touches()) - before);
  }
  return most;
}

declare global {
  interface Window {
    /** How often the screen was touched. */
    touches?: number;
  }
}

/** Runs in a page. */
function countsTouches(): void {
  window.touches = 0;
  addEventListener('pointerdown', () => (window.touches = (window.touches ?? 0) + 1), { capture: true });
}

test.use({ pageScripts: [countsTouches], policy: { undoSeconds: 5 } });

for (const online of [true, false]) {
  test(`ten people in a line get through ${online ? 'with' : 'without'} a network, by PIN in ${MOST_BY_PIN} touches and by badge in ${MOST_BY_BADGE}`, async ({
    terminal,
    server,
    context,
  }) => {
    // Ten people take a while on a busy machine.
    test.slow();
    const line = await tenPeople(server, terminal);
    await context.setOffline(!online);
    const [byPin, byBadge] = await goThrough(terminal, line);
    expect(byPin).toBeLessThanOrEqual(MOST_BY_PIN);
    expect(byBadge).toBeLessThanOrEqual(MOST_BY_BADGE);
    await context.setOffline(false);
    await terminal.page.evaluate(() => dispatchEvent(new Event('online')));
    await expect
      .poll(async () => (await server.punches()).map(({ employeeId }) => employeeId).sort())
      .toEqual(line.map(({ id }) => id).sort());
    const methods = (await server.punches()).map(({ kiosk }) => kiosk.method);
    expect(methods.filter((method) => method === 'pin')).toHaveLength(5);
    expect(methods.filter((method) => method === 'badge')).toHaveLength(5);
  });
}
