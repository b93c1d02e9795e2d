import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const [MALIKA] = SAMPLE.proofs;

test.describe('where the camera is not allowed', () => {
  test.use({
    pageScripts: [
      () => {
        if (!isSecureContext) return;
        navigator.mediaDevices.getUserMedia = () =>
          Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
        navigator.permissions.query = async () =>
          ({
            state: 'denied',
            addEventListener() {},
            removeEventListener() {},
          }) as unknown as PermissionStatus;
      },
    ],
  });

  test('the terminal says so, and the pad works', async ({ terminal }) => {
    await expect(terminal.page.getByText('The camera is not allowed in this browser.')).toBeVisible();
    await terminal.tapPin(MALIKA.pin);
    await expect(terminal.clockIn).toBeVisible();
  });
});

test('where there is no camera, the terminal says so', async ({ terminal }) => {
  await expect(terminal.page.getByText('This device has no camera.')).toBeVisible();
});
