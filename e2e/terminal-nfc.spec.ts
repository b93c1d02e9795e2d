import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/kiosk-test.ts';
import type { Terminal } from './fixtures/terminal.ts';

const [MALIKA, AZIZ] = SAMPLE.proofs;

declare global {
  interface Window {
    /** A card that somebody holds to the device. */
    holdCard?: (serialNumber: string, text?: string) => void;
  }
}

/** Runs in a page: a device with NFC, which Chromium on a desktop is not; it asks before it listens. */
function hasNfc(): void {
  const readers = new Set<EventTarget>();
  class NDEFReader extends EventTarget {
    async scan({ signal }: { signal: AbortSignal }): Promise<void> {
      readers.add(this);
      signal.addEventListener('abort', () => readers.delete(this));
    }
  }
  window.holdCard = (serialNumber, text) => {
    const data = text === undefined ? undefined : new DataView(new TextEncoder().encode(text).buffer);
    const records = data ? [{ recordType: 'text', encoding: 'utf-8', data }] : [];
    for (const reader of readers) {
      reader.dispatchEvent(Object.assign(new Event('reading'), { serialNumber, message: { records } }));
    }
  };
  Object.assign(globalThis, { NDEFReader });
}

/** Runs in a page after the other: the person says no. */
function refusesNfc(): void {
  const { NDEFReader } = globalThis as { NDEFReader?: { prototype: object } };
  Object.assign(NDEFReader?.prototype ?? {}, {
    scan: () => Promise.reject(new DOMException('Permission denied', 'NotAllowedError')),
  });
}

const start = ({ page }: Terminal) => page.getByRole('button', { name: 'Turn on NFC' }).click();
const hold = ({ page }: Terminal, serial: string, text?: string) =>
  page.evaluate(([number = '', words]) => window.holdCard?.(number, words), [serial, text]);

test.describe('on a device with NFC', () => {
  test.use({ pageScripts: [hasNfc] });

  test('a card is known by its serial number or by its text, once a person has turned it on', async ({
    terminal,
    server,
  }) => {
    const { page } = terminal;
    await hold(terminal, MALIKA.badge);
    await expect(terminal.pad).toBeVisible();
    await start(terminal);
    await expect(page.getByText('Hold your card to the device')).toBeVisible();
    await hold(terminal, MALIKA.badge);
    await expect(terminal.identified('Малика Образцова')).toBeVisible();
    await terminal.clockIn.click();
    await expect.poll(() => server.punches()).toMatchObject([{ kiosk: { method: 'nfc' } }]);

    await hold(terminal, '04:a2:1b:77', AZIZ.badge);
    await expect(terminal.identified('Aziz Sample')).toBeVisible();
    await terminal.clockIn.click();
    await expect
      .poll(() => server.punches())
      .toMatchObject([{}, { employeeId: AZIZ.employeeId, kiosk: { method: 'nfc' } }]);
  });

  test('a card that nobody has is said to be unknown', async ({ terminal }) => {
    await start(terminal);
    await expect(terminal.page.getByText('Hold your card to the device')).toBeVisible();
    await hold(terminal, '04:00:00:00');
    await expect(terminal.page.getByText('This badge is not known here.')).toBeVisible();
  });
});

test.describe('where NFC is not allowed', () => {
  test.use({ pageScripts: [hasNfc, refusesNfc] });

  test('the terminal says so, and the pad works', async ({ terminal }) => {
    await start(terminal);
    await expect(terminal.page.getByText('NFC is not allowed in this browser.')).toBeVisible();
    await terminal.tapPin(MALIKA.pin);
    await expect(terminal.clockIn).toBeVisible();
  });
});

test('a device without NFC does not speak of it', async ({ terminal }) => {
  await expect(terminal.page.getByText('NFC')).toHaveCount(0);
});
