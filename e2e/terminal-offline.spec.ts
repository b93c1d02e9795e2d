import { SAMPLE } from '../src/server/store/sample.ts';
import type { KioskServer } from './fixtures/kiosk-server.ts';
import { expect, test } from './fixtures/kiosk-test.ts';
import type { Terminal } from './fixtures/terminal.ts';

const [MALIKA, AZIZ, TIMUR] = SAMPLE.proofs;

test('started again without a network it knows its people, keeps their punches and sends them later', async ({
  terminal,
  server,
}) => {
  await terminal.isKept();
  await server.stop();
  await terminal.page.reload();
  await terminal.knowsPeople();
  await terminal.tapPin(MALIKA.pin);
  await terminal.clockIn.click();
  await terminal.readBadge(AZIZ.badge);
  await terminal.clockIn.click();
  await terminal.tapPin(TIMUR.pin);
  await terminal.clockIn.click();
  await terminal.shows('Kept on this device');
  await server.start();
  await expect
    .poll(async () => (await server.punches()).map(({ employeeId }) => employeeId).sort())
    .toEqual([MALIKA, AZIZ, TIMUR].map(({ employeeId }) => employeeId).sort());
});

test('wrong PINs close the pad, also after a reload, and never the way of a badge', async ({
  terminal,
  server,
}) => {
  // The pauses themselves take half a minute.
  test.slow();
  for (const pin of ['0001', '0002']) {
    await terminal.type(pin);
    await expect(terminal.page.getByText('Nobody here has this PIN.')).toBeVisible();
  }
  await terminal.type('0003');
  await expect(terminal.page.getByText(/Too many wrong PINs\. The pad opens in \d seconds?/)).toBeVisible();
  await terminal.page.reload();
  await terminal.knowsPeople();
  await expect(terminal.page.getByText(/Too many wrong PINs/)).toBeVisible();
  await terminal.type(MALIKA.pin);
  await expect(terminal.identified('Малика Образцова')).toHaveCount(0);
  await terminal.readBadge(MALIKA.badge);
  await expect(terminal.identified('Малика Образцова')).toBeVisible();
  await terminal.page.keyboard.press('Escape');

  await expect(terminal.page.getByText(/Too many wrong PINs/)).toHaveCount(0);
  await terminal.type('0004');
  await expect(terminal.page.getByText(/The pad opens in (10|9|8) seconds/)).toBeVisible();
  await expect(terminal.page.getByText(/Too many wrong PINs/)).toHaveCount(0);
  await terminal.type('0005');
  await expect(terminal.page.getByText(/The pad opens in (20|19|18) seconds/)).toBeVisible();
  await expect(terminal.page.getByText(/Too many wrong PINs/)).toHaveCount(0, { timeout: 30_000 });
  await terminal.type(MALIKA.pin);
  await terminal.clockIn.click();
  await expect.poll(() => server.punches()).toMatchObject([{ kiosk: { method: 'pin', pinBurst: true } }]);
});

test.describe('on a device that is slow to tell how far the pad is slowed', () => {
  test.use({
    pageScripts: [
      () => {
        const { get } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.get = function (key) {
          const request = get.call(this, key);
          if (key !== 'pin-guard') return request;
          const listen = request.addEventListener.bind(request);
          request.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) =>
            listen(type, (event) =>
              setTimeout(() => typeof listener === 'function' && listener.call(request, event), 1_500),
            );
          return request;
        };
      },
    ],
  });

  test('no PIN is taken before that is known', async ({ terminal }) => {
    await terminal.page.evaluate(async () => {
      const open = indexedDB.open('kiosk');
      await new Promise((resolve) => {
        open.onsuccess = resolve;
      });
      const untilMs = Date.now() + 200_000;
      const state = { wrong: 9, reckonedMs: untilMs, closedUntilMs: untilMs, burst: null };
      const tx = open.result.transaction('device', 'readwrite');
      tx.objectStore('device').put({ kind: 'pin-guard', state }, 'pin-guard');
      await new Promise((resolve) => {
        tx.oncomplete = resolve;
      });
      open.result.close();
    });
    await terminal.page.reload();
    await terminal.knowsPeople();
    await terminal.type('0001');
    await expect(terminal.page.getByText(/Too many wrong PINs/)).toBeVisible();
    await terminal.type(MALIKA.pin);
    await expect(terminal.page.getByText('Nobody here has this PIN.')).toHaveCount(0);
    await expect(terminal.page.getByText(/The pad opens in 1\d\d seconds/)).toBeVisible();
  });
});

test.describe('where somebody did not clock out yesterday', () => {
  const question = (terminal: Terminal) =>
    terminal.page.getByRole('heading', { name: 'You did not clock out yesterday' });

  /** Has Malika come in a day ago, and brings her before the question. */
  async function asked(terminal: Terminal, server: KioskServer): Promise<void> {
    await server.addPunch(MALIKA.employeeId, 'in', Date.now() - 86_400_000);
    await terminal.page.reload();
    await terminal.knowsPeople();
    await expect(async () => {
      await terminal.page.keyboard.press('Escape');
      await terminal.tapPin(MALIKA.pin);
      await expect(terminal.page.getByText(/^In since yesterday/)).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(terminal.clockIn).toBeFocused();
    await terminal.clockIn.click();
    await expect(question(terminal)).toBeVisible();
  }

  test('they say when they left, which is recorded before they come in', async ({ terminal, server }) => {
    await asked(terminal, server);
    await terminal.page
      .getByRole('button', { name: /^15 minutes (earlier|later)/ })
      .and(terminal.page.locator(':enabled'))
      .first()
      .click();
    const answer = terminal.page.getByRole('button', { name: /^I left at \d\d:\d\d$/ });
    const time = (await answer.textContent())?.slice(-5);
    await answer.click();
    await terminal.shows('Recorded');
    const [, left, came] = await server.punches();
    expect(left).toMatchObject({ direction: 'out', kiosk: { stated: true } });
    expect(left?.eventTime.slice(11, 16)).toBe(time);
    expect(came).toMatchObject({ direction: 'in' });
    expect(came?.kiosk).not.toHaveProperty('stated');
  });

  test('whoever walks away from that question has come in, and the next person is not kept waiting', async ({
    terminal,
    server,
  }) => {
    await asked(terminal, server);
    await terminal.readBadge(AZIZ.badge);
    await expect(terminal.identified('Aziz Sample')).toBeVisible();
    await expect
      .poll(async () => (await server.punches()).slice(1))
      .toMatchObject([{ employeeId: MALIKA.employeeId, direction: 'in' }]);
    await terminal.clockIn.click();
    await expect
      .poll(async () => (await server.punches()).map(({ employeeId }) => employeeId))
      .toEqual([MALIKA.employeeId, MALIKA.employeeId, AZIZ.employeeId]);
  });

  test('whoever takes the question back has not come in', async ({ terminal, server }) => {
    await asked(terminal, server);
    await terminal.page.keyboard.press('Escape');
    await terminal.readBadge(AZIZ.badge);
    await terminal.clockIn.click();
    await terminal.shows('Recorded');
    expect((await server.punches()).map(({ employeeId }) => employeeId)).toEqual([
      MALIKA.employeeId,
      AZIZ.employeeId,
    ]);
  });
});
