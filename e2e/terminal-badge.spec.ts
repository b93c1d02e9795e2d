import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const [MALIKA, AZIZ] = SAMPLE.proofs;

test('a badge and one tap: a punch, also when the reader reads twice', async ({ terminal, server }) => {
  await terminal.readBadge(MALIKA.badge);
  await terminal.readBadge(MALIKA.badge);
  await expect(terminal.identified('Малика Образцова')).toBeVisible();
  await expect(terminal.clockIn).toBeFocused();
  expect(await server.punches()).toEqual([]);
  await terminal.clockIn.click();
  await terminal.shows('Recorded');
  await terminal.readBadge(MALIKA.badge);
  await terminal.shows('Recorded');
  expect(await server.punches()).toMatchObject([
    { employeeId: MALIKA.employeeId, direction: 'in', kiosk: { method: 'badge' } },
  ]);
});

test('the same digits typed slowly are no badge, and typed fast are no PIN', async ({ terminal }) => {
  await terminal.readBadge(MALIKA.pin);
  await expect(
    terminal.page.getByText(
      'This badge is not known here. If you work at another place, clock there, or ask your administrator.',
    ),
  ).toBeVisible();
  await terminal.type('336');
  await expect(terminal.pad.getByText('3 digits entered')).toBeAttached();
});

test('whoever reads a badge while another person stands at the buttons is the one', async ({
  terminal,
  server,
}) => {
  await terminal.readBadge(MALIKA.badge);
  await expect(terminal.identified('Малика Образцова')).toBeVisible();
  await terminal.readBadge(AZIZ.badge);
  await expect(terminal.identified('Aziz Sample')).toBeVisible();
  await terminal.clockIn.click();
  await expect.poll(() => server.punches()).toMatchObject([{ employeeId: AZIZ.employeeId }]);
});

test('a badge is read while somebody types into the search for names', async ({ terminal }) => {
  await terminal.page.getByRole('button', { name: 'Choose your name' }).click();
  await terminal.page.getByRole('searchbox').focus();
  await terminal.type('ma');
  await terminal.readBadge(AZIZ.badge);
  await expect(terminal.identified('Aziz Sample')).toBeVisible();
});

test('a name from the list clocks, found by a part of it', async ({ terminal, server }) => {
  await terminal.page.getByRole('button', { name: 'Choose your name' }).click();
  await terminal.page.getByRole('searchbox').fill('обр');
  await expect(terminal.page.getByRole('listitem')).toHaveCount(1);
  await terminal.page.getByRole('button', { name: 'Малика Образцова' }).click();
  await terminal.clockIn.click();
  await expect.poll(() => server.punches()).toMatchObject([{ kiosk: { method: 'list' } }]);
});

test.describe('where each name needs its PIN', () => {
  test.use({ policy: { identify: { list: 'with-pin', pin: true, badge: true, camera: false, nfc: false } } });

  test("another person's PIN does not do", async ({ terminal }) => {
    await terminal.page.getByRole('button', { name: 'Choose your name' }).click();
    await terminal.page.getByRole('button', { name: 'Малика Образцова' }).click();
    await expect(terminal.page.getByRole('region', { name: 'PIN of Малика Образцова' })).toBeVisible();
    await terminal.type(AZIZ.pin);
    await expect(terminal.page.getByText('Nobody here has this PIN.')).toBeVisible();
    await terminal.type(MALIKA.pin);
    await expect(terminal.clockIn).toBeVisible();
  });
});

test.describe('where the list is hidden', () => {
  test.use({ policy: { identify: { list: 'hidden', pin: true, badge: true, camera: false, nfc: false } } });

  test('no name is to be seen before somebody is known', async ({ terminal }) => {
    await expect(terminal.page.getByRole('button', { name: 'Choose your name' })).toHaveCount(0);
    await expect(terminal.page.getByText('Образцова')).toHaveCount(0);
  });
});
