import { expect, test } from './fixtures/kiosk-test.ts';

const LASTING = 'The browser has promised to keep what is stored here.';
const FLEETING = 'The browser may delete what is stored here when space runs out. Installing the app helps.';

for (const [lasting, note] of [
  [true, LASTING],
  [false, FLEETING],
] as const) {
  test.describe(lasting ? 'where storage is promised' : 'where no storage is promised', () => {
    test.use({
      pageScripts: [
        lasting
          ? () => {
              // The empty page before ours is no secure context, and has no storage manager.
              const { storage } = navigator as Partial<Navigator>;
              if (storage) storage.persist = async () => true;
            }
          : () => {
              const { storage } = navigator as Partial<Navigator>;
              if (storage) storage.persist = async () => false;
            },
      ],
    });

    test(`the list of punches says what may become of them: ${lasting ? 'kept' : 'deleted'}`, async ({
      kiosk,
    }) => {
      const list = await kiosk.openList();
      await expect(list.getByText(note, { exact: true })).toBeVisible();
      await expect(list.getByText(lasting ? FLEETING : LASTING, { exact: true })).toBeHidden();
    });
  });
}

test('an engine that cannot promise storage is told of as one that may delete it', async ({ kiosk }) => {
  await kiosk.page.evaluate(() => Reflect.deleteProperty(StorageManager.prototype, 'persist'));
  const list = await kiosk.openList();
  await expect(list.getByText(FLEETING, { exact: true })).toBeVisible();
});
