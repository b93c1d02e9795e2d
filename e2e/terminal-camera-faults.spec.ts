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

declare global {
  interface Window {
    /** Another program takes the camera away, or gives it back. */
    takeCamera?: () => void;
    giveCamera?: () => void;
  }
}

/**
 * Runs in a page: the camera can be lost to another program, and is tried again sooner than after twenty seconds, though
 * late enough for a badge to count anew.
 */
function sharesCamera(): void {
  if (!isSecureContext) return;
  const tracks: MediaStreamTrack[] = [];
  let taken = false;
  const { getUserMedia } = MediaDevices.prototype;
  MediaDevices.prototype.getUserMedia = async function (wanted) {
    if (taken) throw new DOMException('Could not start video source', 'NotReadableError');
    const stream = await getUserMedia.call(this, wanted);
    tracks.push(...stream.getTracks());
    return stream;
  };
  window.takeCamera = () => {
    taken = true;
    for (const track of tracks.splice(0)) {
      track.stop();
      // A track that the page itself stops says nothing; one that is lost does.
      track.dispatchEvent(new Event('ended'));
    }
  };
  window.giveCamera = () => {
    taken = false;
  };
  const real = window.setTimeout;
  const soon = (handler: TimerHandler, ms?: number) => real(handler, ms === 20_000 ? 5_000 : ms);
  // Node's types give it a second form, which a page has not.
  window.setTimeout = soon as typeof window.setTimeout;
}

test.use({
  permissions: ['geolocation', 'camera'],
  pageScripts: [sharesCamera],
  launchOptions: async ({ launchOptions }, use) => {
    const camera = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${video}`];
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...camera] });
  },
});

test('a camera that another program takes is said to be taken, and starts again by itself', async ({
  page,
  server,
  front,
  watch: _watch,
}) => {
  const terminal = new Terminal(page, front.origin);
  await page.goto(`${front.origin}${await server.terminalPath()}`);
  await expect(terminal.identified('Малика Образцова')).toBeVisible();
  await page.evaluate(() => window.takeCamera?.());
  await page.keyboard.press('Escape');
  await expect(page.getByText('Another program is using the camera.')).toBeVisible();
  await terminal.tapPin(MALIKA.pin);
  await expect(terminal.clockIn).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.giveCamera?.());
  await expect(terminal.identified('Малика Образцова')).toBeVisible();
});
