import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('an empty environment means this machine only, port 3000 and a file in data', () => {
  expect(readConfig({ PORT: '' })).toEqual({
    port: 3000,
    host: '127.0.0.1',
    databasePath: resolve('data/kiosk.sqlite'),
    publicOrigin: undefined,
  });
});

test('takes what it is given', () => {
  const environment = {
    PORT: '0',
    HOST: '::1',
    DATABASE_URL: 'file:/a/b c',
    PUBLIC_URL: 'https://k.example/',
  };
  expect(readConfig(environment)).toEqual({
    port: 0,
    host: '::1',
    databasePath: '/a/b c',
    publicOrigin: 'https://k.example',
  });
  expect(readConfig({ DATABASE_URL: 'file:///a/b%20c' }).databasePath).toBe('/a/b c');
});

test('lists every fault in one message', () => {
  const environment = { PORT: '65536', DATABASE_URL: 'postgres://db', PUBLIC_URL: 'https://k.example/path' };
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
