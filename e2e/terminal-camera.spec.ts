import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/kiosk-test.ts';
import { writeQrVideo } from './fixtures/qr-video.ts';
import { Terminal } from './fixtures/terminal.ts';

const [MALIKA] = SAMPLE.proofs;
const folder = mkdtempSync(join(tmpdir(), 'kiosk-camera-'));
const video = join(folder, 'badge.y4m');
writeQrVideo(video, MALIKA.badge);

test.afterAll(() => rmSync(folder, { recursive: true }));

test.use({
  permissions: ['geolocation', 'camera'],
  launchOptions: async ({ launchOptions }, use) => {
    const camera = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${video}`];
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...camera] });
  },
});

test('the person is known without a touch, and again without a network', async ({ page, server, front }) => {
  // The badge is there from the start, and may be read before the pad was ever looked at.
  const terminal = new Terminal(page, front.origin);
  await page.goto(`${front.origin}${await server.terminalPath()}`);
  await expect(terminal.identified('Малика Образцова')).toBeVisible();
  await terminal.clockIn.click();
  await expect.poll(() => server.punches()).toMatchObject([{ kiosk: { method: 'camera' } }]);
  // The badge is still held there: nobody is asked a second time.
  await expect(terminal.identified('Малика Образцова')).toHaveCount(0);

  await terminal.isKept();
  await server.kill();
  await terminal.page.reload();
  await expect(terminal.identified('Малика Образцова')).toBeVisible();
  await expect(terminal.clockOut).toBeFocused();
});
