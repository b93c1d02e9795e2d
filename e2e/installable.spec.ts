import * as v from 'valibot';
import { expect, test } from './fixtures/kiosk-test.ts';

const PNG_SIGNATURE = '89504e470d0a1a0a';

const icon = v.object({
  src: v.string(),
  sizes: v.string(),
  type: v.literal('image/png'),
  purpose: v.optional(v.string()),
});
const manifestSchema = v.object({
  id: v.string(),
  name: v.pipe(v.string(), v.nonEmpty()),
  short_name: v.pipe(v.string(), v.nonEmpty()),
  start_url: v.string(),
  display: v.literal('standalone'),
  theme_color: v.string(),
  background_color: v.string(),
  icons: v.array(icon),
  screenshots: v.array(v.object({ ...icon.entries, form_factor: v.picklist(['wide', 'narrow']) })),
  shortcuts: v.array(v.object({ name: v.string(), url: v.string(), icons: v.array(icon) })),
});

test('the manifest names the app, its icons, screenshots and two shortcuts, and every picture is what it says', async ({
  server,
  request,
}) => {
  const page = await (await request.get(`${server.origin}/`)).text();
  const [, path = ''] = /<link rel="manifest" href="([^"]+)"/.exec(page) ?? [];
  const manifest = v.parse(manifestSchema, await (await request.get(`${server.origin}${path}`)).json());
  expect(manifest.shortcuts.map(({ name }) => name)).toEqual(['Clock in', 'Clock out']);
  expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(
    new Set(['any', 'maskable', 'monochrome']),
  );
  expect(manifest.icons.filter(({ purpose }) => purpose === 'any').map(({ sizes }) => sizes)).toEqual([
    '192x192',
    '512x512',
  ]);
  expect(manifest.screenshots.map((picture) => picture.form_factor)).toEqual(['wide', 'narrow']);
  const pictures = [
    ...manifest.icons,
    ...manifest.shortcuts.flatMap(({ icons }) => icons),
    ...manifest.screenshots,
  ];
  for (const { src, sizes } of pictures) {
    const bytes = await (await request.get(`${server.origin}${src}`)).body();
    expect(bytes.subarray(0, 8).toString('hex'), src).toBe(PNG_SIGNATURE);
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
  }
  const worker = await (await request.get(`${server.origin}/sw.js`)).text();
  for (const { src } of manifest.screenshots) expect(worker).not.toContain(src);
});

test('the page has a theme colour for light and for dark, each that of its background', async ({
  kiosk,
  request,
  front,
}) => {
  const manifest = v.parse(
    manifestSchema,
    await (await request.get(`${front.origin}/manifest.webmanifest`)).json(),
  );
  const colours: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await kiosk.page.emulateMedia({ colorScheme: scheme });
    const { stated, drawn } = await kiosk.page.evaluate(() => {
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
      const brush = new OffscreenCanvas(1, 1).getContext('2d');
      const rgb = (colour: string) => {
        if (!brush) throw new Error('There is nothing to paint on');
        brush.fillStyle = colour;
        brush.fillRect(0, 0, 1, 1);
        return [...brush.getImageData(0, 0, 1, 1).data].join(' ');
      };
      const shown = [document.body, document.documentElement]
        .map((element) => getComputedStyle(element).backgroundColor)
        .find((value) => value !== 'rgba(0, 0, 0, 0)');
      const meta = metas.find(({ media }) => matchMedia(media).matches);
      return { stated: rgb(meta?.content ?? ''), drawn: rgb(shown ?? '') };
    });
    expect(stated).toBe(drawn);
    colours.push(stated);
  }
  expect(new Set(colours).size).toBe(2);
  expect(manifest.theme_color).toBe('#eef5f7');
});

test('Chromium finds nothing that stands in the way of installing', async ({
  playwright,
  launchOptions,
  server,
  front,
}, testInfo) => {
  // Every ordinary test context is a private window, in which nothing can be installed.
  const profile = testInfo.outputPath('profile');
  const context = await playwright.chromium.launchPersistentContext(profile, launchOptions);
  const page = await context.newPage();
  await page.goto(`${front.origin}${server.enrolmentPath}`);
  await expect(page.getByRole('button', { name: 'Clock in' })).toBeVisible();
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  await context.close();
});
