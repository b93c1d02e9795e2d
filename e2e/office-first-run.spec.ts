import { encodeText } from './fixtures/encode-text.ts';
import { readQr } from './fixtures/read-qr.ts';
import { BOSS } from './fixtures/set-up.ts';
import { expect, PUBLIC_ORIGIN, test } from './fixtures/set-up-test.ts';
import { Terminal } from './fixtures/terminal.ts';

/** Ten people as Excel on a Russian Windows saves them. */
const PEOPLE = [
  'Таб. №;Фамилия;Имя;Отчество;Эл. почта',
  '001;Каримов;Азиз;Рустамович;aziz@example.com',
  '002;Петрова;Ольга;Ивановна;',
  '003;Ким;Анна;;',
  '004;Юсупов;Тимур;Олимович;',
  '005;Ёлкина;Мария;Петровна;',
  '006;Абдуллаева;Зилола;;',
  '007;"Ли";"Сергей";"Чен; Хо";',
  '008;Назаров;Бахтиёр;;',
  '009;Соколов;Пётр;Ильич;',
  '010;Рахимова;Дилноза;;',
].join('\r\n');

/** What a person does takes them so long, with looking for it and reading what it says. */
const SECONDS_FOR_AN_ACT = 10;
const FIVE_MINUTES = 300;

test('from the printed address to the first punch on an enrolled tablet, a company is set up within five minutes', async ({
  setUp,
  browser,
  front,
  server,
}) => {
  const { page } = setUp;
  let acts = 0;
  const act = (name: string, work: () => Promise<unknown>) =>
    test.step(name, async () => {
      acts += 1;
      await work();
    });
  expect(page.url()).toBe(`${front.origin}/office`);

  await act('name the company', () => setUp.field('Name of the company').fill('Ромашка'));
  await expect(setUp.field('Time zone')).toHaveValue('Asia/Tashkent');
  await act('go on', () => setUp.goOn());
  await act('take the position', () => setUp.button('Take where I am now').click());
  await expect(setUp.field('Latitude')).toHaveValue('41.2945');
  await act('go on', () => setUp.goOn());
  await act('give the e-mail', () => setUp.field('E-mail').fill(BOSS.email));
  await act('give a password', () => setUp.field('Password').fill(BOSS.password));
  await act('create the company', () => setUp.button('Create the company').click());
  await setUp.isAt('People');

  await act('choose the file', () =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'люди.csv', mimeType: 'text/csv', buffer: encodeText(PEOPLE, 'windows-1251') }),
  );
  await expect(page.getByText('10 new, 0 changed, 0 as they are.')).toBeVisible();
  await act('look through the preview', () => expect(page.getByText('Бахтиёр')).toBeVisible());
  await act('take them in', () => setUp.button('Take in 10 people').click());
  await expect(page.getByText('10 people are here now.')).toBeVisible();
  await act('draw the cards', () => setUp.button('Draw the cards').click());
  const cards = page.locator('.card-sheet__card');
  await expect(cards).toHaveCount(10);
  const pin = (await cards.first().locator('.card-sheet__pin').innerText()).replaceAll(/\D/g, '');
  await act('go on', () => setUp.goOn());

  await act('draw the code', () => setUp.button('Draw the code').click());
  const picture = page.getByRole('img', { name: 'QR code that makes a tablet the terminal “Entrance”' });
  await expect(picture).toBeVisible();
  const link = new URL(await readQr(await picture.screenshot()));
  expect(link.origin).toBe(PUBLIC_ORIGIN);

  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Asia/Tashkent' });
  const tablet = new Terminal(await context.newPage(), front.origin);
  await act('point the tablet at it', () => tablet.open(`/${link.hash}`));
  await expect(page.getByText('“Entrance” is enrolled and ready to clock.')).toBeVisible();
  await expect(cards, 'nothing of the cards stays on the next step').toHaveCount(0);
  await act('tap a PIN', () => tablet.tapPin(pin));
  await act('clock in', () => tablet.clockIn.click());
  await tablet.shows('Recorded');
  await context.close();

  const punches = await server.punches();
  expect(punches.map(({ direction }) => direction)).toEqual(['in']);
  expect(acts * SECONDS_FOR_AN_ACT).toBeLessThanOrEqual(FIVE_MINUTES);

  await setUp.button('To the office').first().click();
  await expect(page.getByRole('heading', { name: 'Who is in', level: 1 })).toBeVisible();
  await expect(page.getByText('Ромашка').first()).toBeVisible();
});

test.describe('with people typed by hand', () => {
  test.use({ publicOrigin: '' });

  test('people are added one after another, and a loopback address gives no QR code but a link for this computer', async ({
    setUp,
    browser,
    front,
    server,
  }) => {
    const { page } = setUp;
    await setUp.companyAndPlace();
    await setUp.create();
    await setUp.isAt('People');
    await page.getByLabel('One by one').check();
    await setUp.button('Add a person').click();
    await expect(page.getByText('Give a first name.')).toBeVisible();
    await expect(setUp.field('First name')).toBeFocused();
    for (const [last, first] of [
      ['Каримов', 'Азиз'],
      ['Петрова', 'Ольга'],
    ] as const) {
      await setUp.field('Last name').fill(last);
      await setUp.field('First name').fill(first);
      await page.keyboard.press('Enter');
      await expect(page.getByText(`${last} ${first} is added.`)).toBeVisible();
      await expect(setUp.field('First name')).toHaveValue('');
    }
    await expect(page.getByText('2 people are here now.')).toBeVisible();
    await setUp.goOn();
    await setUp.button('Draw the code').click();
    await expect(page.getByText('No QR code: a tablet could not open it safely')).toBeVisible();
    await expect(page.getByText('leads every device to itself')).toBeVisible();
    await expect(page.getByText('PUBLIC_URL=https://')).toBeVisible();
    await expect(page.getByRole('img')).toHaveCount(0);
    const link = await page.locator('.secret-line__text').innerText();
    expect(link.startsWith(`${front.origin}/#enrol=`)).toBe(true);

    const context = await browser.newContext({ locale: 'en-GB' });
    const kiosk = new Terminal(await context.newPage(), front.origin);
    await kiosk.open(link.slice(front.origin.length));
    await expect(page.getByText('“Entrance” is enrolled and ready to clock.')).toBeVisible();
    await context.close();
    const devices = await server.store.selectFrom('devices').select(['kind', 'name']).execute();
    expect(devices).toEqual([{ kind: 'terminal', name: 'Entrance' }]);
  });
});
