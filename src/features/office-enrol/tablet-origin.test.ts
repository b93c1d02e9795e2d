import { describe, expect, test } from 'vitest';
import { tabletOrigin } from './tablet-origin.ts';

const HOME = 'http://localhost:3000';

describe('a code for a tablet names', () => {
  test.each([
    ['the origin that the server was told', 'https://kiosk.example.com', HOME],
    ['the office’s own, where the server was told none', null, 'https://kiosk.example.com'],
    ['the office’s own, where what the server was told leads nowhere', HOME, 'https://kiosk.example.com'],
    [
      'the office’s own, where what the server was told is plain',
      'http://10.0.0.5',
      'https://kiosk.example.com',
    ],
  ])('%s', (_, told, own) => {
    expect(tabletOrigin(told, own)).toEqual({ kind: 'reachable', origin: 'https://kiosk.example.com' });
  });

  test('an address of the company’s own network too, where it is https', () => {
    expect(tabletOrigin(null, 'https://192.168.1.20:8443')).toEqual({
      kind: 'reachable',
      origin: 'https://192.168.1.20:8443',
    });
  });

  test.each([
    'http://localhost:3000',
    'https://localhost:3000',
    'http://127.0.0.1:3000',
    'http://127.9.9.9',
    'http://[::1]:3000',
    'http://0.0.0.0:3000',
    'https://kiosk.localhost',
    'https://LOCALHOST.',
  ])('nothing where the address leads a device to itself: %s', (own) => {
    expect(tabletOrigin(null, own)).toEqual({ kind: 'loopback' });
  });

  test.each([
    'http://192.168.1.20:3000',
    'http://kiosk.example.com',
  ])('nothing over plain http: %s', (own) => {
    expect(tabletOrigin(null, own)).toEqual({ kind: 'plain', origin: own });
    expect(tabletOrigin(own, HOME)).toEqual({ kind: 'plain', origin: own });
  });
});
