import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

test('a punch that the server refuses is shown with the reason and recorded when a person tries it again', async ({
  kiosk,
  server,
}) => {
  const { store } = server;
  const elsewhere = await store
    .insertInto('companies')
    .values({ name: 'Another company', time_zone: 'UTC', sample: 1 })
    .returning('id')
    .executeTakeFirstOrThrow();
  const own = await store.selectFrom('locations').select('company_id').executeTakeFirstOrThrow();
  const giveLocationTo = (companyId: number) =>
    store
      .updateTable('locations')
      .set({ company_id: companyId })
      .where('id', '=', SAMPLE.locationId)
      .execute();

  // The person still works there, but the place has gone to others.
  const refuge = await store
    .insertInto('locations')
    .values({ company_id: own.company_id, title: 'Refuge', lat: '41', lon: '69', radius: 100, address: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  await store.updateTable('employees').set({ location_id: refuge.id }).execute();
  await giveLocationTo(elsewhere.id);

  await kiosk.clockIn.click();
  await kiosk.shows('Refused');
  await expect(kiosk.status).toContainText('The server does not know this place or person any more.');
  await expect(kiosk.page.getByText('1 punch refused')).toBeVisible();
  await kiosk.showsWaiting(0);
  expect(await server.punches()).toEqual([]);

  await giveLocationTo(own.company_id);
  await kiosk.status.getByRole('button', { name: 'Try again' }).click();
  await kiosk.shows('Recorded');
  const rows = await server.punches();
  expect(rows.map((row) => row.direction)).toEqual(['in']);
  expect(rows[0]?.locationId).toBe(SAMPLE.locationId);
});

test("a refused punch does not stand in the way of the same person's next one", async ({
  kiosk,
  server,
  front,
}) => {
  front.failNext({
    kind: 'answer',
    status: 422,
    headers: { 'Content-Type': 'application/json' },
    body: '{"message":"Validation failed","code":8001,"errors":[{"field":"event_time","code":8010,"message":"too early"}]}',
  });
  await kiosk.clockIn.click();
  await kiosk.shows('Refused');
  await expect(kiosk.status).toContainText('The server did not accept the time.');
  await kiosk.clockOut.click();
  await kiosk.shows('Recorded');
  expect((await server.punches()).map((row) => row.direction)).toEqual(['out']);

  const list = await kiosk.openList();
  const stuck = list.getByRole('list', { name: 'Punches on this device' });
  await expect(stuck.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText('The server did not accept the time.');
  await list.getByRole('button', { name: 'Try again' }).click();
  await expect(list).toContainText('Everything is sent.');
  expect((await server.punches()).map((row) => row.direction)).toEqual(['out', 'in']);
});

test('a 403 of our own server refuses, and the record stays until a person acts', async ({
  kiosk,
  server,
  front,
}) => {
  front.failNext({
    kind: 'answer',
    status: 403,
    headers: { 'Content-Type': 'application/json' },
    body: '{"message":"Access denied","code":7004}',
  });
  await kiosk.clockIn.click();
  await kiosk.shows('Refused');
  await expect(kiosk.status).toContainText('You may not clock here.');
  await kiosk.reload();
  await kiosk.shows('Refused');
  await kiosk.comesOnline();
  await kiosk.clockOut.click();
  await kiosk.shows('Recorded');
  expect(front.posts.map((post) => post.path)).toEqual(['/v1/times/clockin', '/v1/times/clockout']);
  expect((await server.punches()).map((row) => row.direction)).toEqual(['out']);
});
