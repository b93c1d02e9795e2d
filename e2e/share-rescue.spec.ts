import { parseRescueFile } from '../src/contract/rescue-file.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

declare global {
  interface Window {
    /** What was handed to the system's sheet. */
    sharedFiles?: { readonly name: string; readonly text: string }[];
  }
}

test.describe('where the system shares files', () => {
  test.use({
    pageScripts: [
      () => {
        window.sharedFiles = [];
        navigator.canShare = ({ files } = {}) =>
          files?.every(({ type }) => type === 'application/json') ?? false;
        navigator.share = async ({ files = [] } = {}) => {
          for (const file of files) window.sharedFiles?.push({ name: file.name, text: await file.text() });
        };
      },
    ],
  });

  test('the encrypted file can be handed on by the system’s own sheet', async ({ kiosk, front }) => {
    front.fail({ kind: 'cut' });
    await kiosk.clockIn.click();
    await kiosk.showsWaiting(1);
    await expect.poll(() => front.posts.length).toBeGreaterThan(0);
    const list = await kiosk.openList();
    await list.getByRole('button', { name: 'Share', exact: false }).click();
    await expect.poll(() => kiosk.page.evaluate(() => window.sharedFiles?.length)).toBe(1);
    const [file] = (await kiosk.page.evaluate(() => window.sharedFiles)) ?? [];
    expect(file?.name).toMatch(/^kiosk-punches-[\d-]+\.json$/);
    expect(parseRescueFile(JSON.parse(file?.text ?? ''))).toBeDefined();
    expect(file?.text).not.toContain('employee_id');
  });
});

test('where the system shares no files, nothing offers to', async ({ kiosk, front }) => {
  front.fail({ kind: 'cut' });
  await kiosk.clockIn.click();
  await kiosk.showsWaiting(1);
  const list = await kiosk.openList();
  await expect(list.getByRole('button', { name: 'Save to a file' })).toBeVisible();
  await expect(list.getByRole('button', { name: 'Share', exact: false })).toBeHidden();
});
