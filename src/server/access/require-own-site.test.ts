import { expect, test } from 'vitest';
import { requireOwnSite } from './require-own-site.ts';

function passes(
  headers: Readonly<Record<string, string>>,
  publicOrigin?: string,
  behindProxy = false,
): boolean {
  try {
    requireOwnSite(new Headers(headers), { publicOrigin, behindProxy });
    return true;
  } catch {
    return false;
  }
}

test('same-origin by the browser is enough, whatever a proxy made of Host', () => {
  const behindProxy = {
    'Sec-Fetch-Site': 'same-origin',
    Origin: 'http://localhost:8080',
    Host: '127.0.0.1:3000',
  };
  expect(passes(behindProxy)).toBe(true);
});

test('anything else by the browser is refused, whatever the other headers say', () => {
  for (const site of ['cross-site', 'same-site', 'none', '']) {
    expect(passes({ 'Sec-Fetch-Site': site, Origin: 'http://a', Host: 'a' }, 'http://a')).toBe(false);
  }
});

test('without the browser’s word, Origin must be the public origin or the host asked for', () => {
  expect(passes({ Origin: 'https://k.example', Host: '127.0.0.1:3000' }, 'https://k.example')).toBe(true);
  expect(passes({ Origin: 'http://localhost:3000', Host: 'localhost:3000' })).toBe(true);
  expect(passes({ Origin: 'https://k.example', Host: 'k.example:443' })).toBe(true);
  expect(passes({ Origin: 'http://localhost:8080', Host: 'localhost:3000' })).toBe(false);
  expect(passes({ Origin: 'null', Host: 'localhost:3000' })).toBe(false);
  expect(passes({ Host: 'localhost:3000' })).toBe(false);
  expect(passes({ Origin: 'http://localhost:3000' })).toBe(false);
});

test('what a proxy says of the host counts only where there is one', () => {
  const forwarded = { Origin: 'https://k.example', 'X-Forwarded-Host': 'k.example, inner', Host: 'inner' };
  expect(passes(forwarded, undefined, true)).toBe(true);
  expect(passes(forwarded)).toBe(false);
  expect(passes({ Origin: 'http://inner', 'X-Forwarded-Host': 'k.example', Host: 'inner' })).toBe(true);
});
