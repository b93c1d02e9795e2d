import { expect, test } from 'vitest';
import { clientAddressOf } from './client-address-of.ts';

function addressOf(forwarded: string | undefined, trustedProxies: number) {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return clientAddressOf({ socket: { remoteAddress: '::ffff:10.0.0.1' }, headers }, trustedProxies);
}

test('nobody’s word on the address is taken where no proxy is trusted', () => {
  expect(addressOf('203.0.113.9', 0)).toBe('10.0.0.1');
});

test('of what is forwarded only the trusted proxies’ own part counts', () => {
  expect(addressOf('6.6.6.6, 203.0.113.9', 1)).toBe('203.0.113.9');
  expect(addressOf('6.6.6.6, 203.0.113.9, 10.0.0.2', 2)).toBe('203.0.113.9');
});

test('without a forwarded address, or with none that is one, the connection’s own counts', () => {
  for (const forwarded of [undefined, '', 'unknown', '<script>'])
    expect(addressOf(forwarded, 1)).toBe('10.0.0.1');
});
