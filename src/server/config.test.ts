import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('an empty environment means this machine only, port 3000 and a file in data', () => {
  expect(readConfig({ PORT: '' })).toEqual({
    port: 3000,
    host: '127.0.0.1',
    database: { kind: 'sqlite', path: resolve('data/kiosk.sqlite') },
    publicOrigin: undefined,
    secretKey: undefined,
    tls: undefined,
    trustedProxies: 0,
    metrics: undefined,
  });
});

test('takes what it is given', () => {
  const environment = {
    PORT: '0',
    HOST: '::1',
    DATABASE_URL: 'file:/a/b c',
    PUBLIC_URL: 'https://k.example/',
    TRUST_PROXY: '2',
    METRICS_PORT: '9100',
  };
  expect(readConfig(environment)).toEqual({
    port: 0,
    host: '::1',
    database: { kind: 'sqlite', path: '/a/b c' },
    publicOrigin: 'https://k.example',
    trustedProxies: 2,
    metrics: { host: '127.0.0.1', port: 9100 },
  });
  expect(readConfig({ DATABASE_URL: 'file:///a/b%20c' }).database).toMatchObject({ path: '/a/b c' });
  const url = 'postgresql://kiosk:secret@db.example/kiosk';
  expect(readConfig({ DATABASE_URL: url }).database).toEqual({ kind: 'postgres', url });
});

test('lists every fault in one message', () => {
  const environment = { PORT: '65536', DATABASE_URL: 'mysql://db', PUBLIC_URL: 'https://k.example/path' };
  const message = /PORT must be.*\n.*DATABASE_URL must be.*\n.*PUBLIC_URL must be/;
  expect(() => readConfig(environment)).toThrow(message);
});

test.each(['x', '-1', '3000.5', '123456'])('refuses PORT=%s', (PORT) => {
  expect(() => readConfig({ PORT })).toThrow('PORT must be');
});

test.each([
  'data.sqlite',
  'file:',
  'file:data/',
  'file://other-machine/data',
])('refuses DATABASE_URL=%s', (DATABASE_URL) => {
  expect(() => readConfig({ DATABASE_URL })).toThrow('DATABASE_URL must be');
});

test.each([
  'k.example',
  'ftp://k.example',
  'https://k.example/?a',
  'https://me@k.example',
])('refuses PUBLIC_URL=%s', (PUBLIC_URL) => {
  expect(() => readConfig({ PUBLIC_URL })).toThrow('PUBLIC_URL must be');
});

test.each([
  ['base64', 'wu/vw+/v78Pv78Pv78Pv78Pv78Pv78Pv78Pv78Pv78M='],
  ['base64url', 'wu_vw-_v78Pv78Pv78Pv78Pv78Pv78Pv78Pv78Pv78M'],
])('reads SECRET_KEY as %s', (_form, SECRET_KEY) => {
  const bytes = readConfig({ SECRET_KEY }).secretKey?.export();
  expect(bytes).toEqual(Buffer.from(SECRET_KEY, 'base64'));
  expect(bytes).toHaveLength(32);
});

test.each(['x', 'A'.repeat(42), 'A'.repeat(44), ' '.repeat(43)])('refuses SECRET_KEY=%s', (SECRET_KEY) => {
  expect(() => readConfig({ SECRET_KEY })).toThrow('SECRET_KEY must be 32 bytes');
});

const WORKLY = {
  WORKLY_API_URL: 'https://api.workly.io/',
  WORKLY_CLIENT_ID: 'kiosk',
  WORKLY_CLIENT_SECRET: 'secret',
};

test('takes a Workly with all that it needs', () => {
  const settings = { apiUrl: 'https://api.workly.io', clientId: 'kiosk', clientSecret: 'secret' };
  expect(readConfig(WORKLY).workly).toEqual(settings);
  expect(readConfig({ ...WORKLY, WORKLY_API_URL: 'http://[::1]:80/api' }).workly?.apiUrl).toBe(
    'http://[::1]/api',
  );
});

test('lists what is missing of a Workly beside every other fault', () => {
  const message = /PORT must be.*\n.*WORKLY_API_URL must be.*\n.*WORKLY_CLIENT_SECRET must be/;
  expect(() => readConfig({ PORT: 'x', WORKLY_CLIENT_ID: 'kiosk' })).toThrow(message);
});

test.each([
  'http://api.workly.io',
  'api.workly.io',
  'https://me@api.workly.io',
  'https://api.workly.io/?a',
])('refuses WORKLY_API_URL=%s, where tokens would go', (WORKLY_API_URL) => {
  expect(() => readConfig({ ...WORKLY, WORKLY_API_URL })).toThrow('WORKLY_API_URL must be');
});

test('speaks plain http to other machines only behind a proxy, or where told to in as many words', () => {
  expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow('would speak plain http to other machines');
  for (const permission of [{ TRUST_PROXY: '1' }, { ALLOW_PLAIN_HTTP: 'true' }]) {
    expect(readConfig({ HOST: '0.0.0.0', ...permission }).host).toBe('0.0.0.0');
  }
});

test('asks for certificate and key together, in files that are there', () => {
  expect(() => readConfig({ TLS_CERT: import.meta.filename })).toThrow('TLS_CERT and TLS_KEY go together');
  expect(() => readConfig({ TLS_CERT: '/nowhere', TLS_KEY: '/nowhere' })).toThrow(
    /TLS_CERT must name a file.*\n.*TLS_KEY must name a file/,
  );
});
