import { expect, test } from 'vitest';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { openTestStore } from '../fixtures/test-database.ts';
import { fillWithSampleCompany } from '../store/fill-with-sample-company.ts';
import { accountPrincipal } from './principal.ts';
import { WorklyClient } from './workly-client.ts';
import { WorklySessions } from './workly-sessions.ts';

const SETTINGS = { apiUrl: 'https://workly.invalid', clientId: 'c', clientSecret: 's' };

test('a refresh token that Workly does not replace is used again, as OAuth wants it', async () => {
  const store = await openTestStore();
  await fillWithSampleCompany(store);
  const refreshedWith: (string | null)[] = [];
  const client = new WorklyClient(SETTINGS, async (_url, { body }) => {
    refreshedWith.push(new URLSearchParams(String(body)).get('refresh_token'));
    return Response.json({ access_token: `access${refreshedWith.length}`, expires_in: 3600 });
  });
  const parts = { store, secretKey: SECRET_KEY, client, settings: SETTINGS, now: () => 0 };
  const sessions = new WorklySessions(parts);
  const principal = accountPrincipal(1);
  await sessions.keep(principal, { accessToken: 'access0', refreshToken: 'refresh', lifeSeconds: 3600 });
  for (const accessToken of ['access1', 'access2']) {
    const spent = await sessions.open(principal);
    expect(spent && (await sessions.renew(spent))).toMatchObject({ accessToken });
  }
  expect(refreshedWith).toEqual(['refresh', 'refresh']);
});
