import { expect, test } from 'vitest';
import { type ChainedFacts, chainMessage } from '../contract/chain-message.ts';
import { fromBase64Url } from './base64-url.ts';
import { type ChainHead, chainStart, linkAfter } from './chain.ts';
import { deviceKeys } from './testing/device-keys.ts';
import { draftPunch, TAP_MS } from './testing/example-punches.ts';

/** Whether a MAC is of these facts under the key of these device keys, as the server would look. */
async function isMacOf(keys: ReturnType<typeof deviceKeys>, mac: string, facts: ChainedFacts) {
  const raw = fromBase64Url(keys.chain.key);
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  return crypto.subtle.verify('HMAC', key, fromBase64Url(mac), new TextEncoder().encode(chainMessage(facts)));
}

test('a chain begins at nought with nothing before it', async () => {
  expect(await chainStart(deviceKeys())).toMatchObject({ device: 'device-1', number: 0, mac: '' });
});

test('its key signs and can be read by nobody', async () => {
  const { key } = await chainStart(deviceKeys());
  expect(key).toMatchObject({ type: 'secret', extractable: false, usages: ['sign'] });
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  await expect(crypto.subtle.exportKey('jwk', key)).rejects.toThrow();
});

test('a link carries the MAC of what is fixed at the tap', async () => {
  const keys = deviceKeys();
  const punch = draftPunch();
  const { mac, ...link } = await linkAfter(await chainStart(keys), punch);
  expect(link).toEqual({ device: 'device-1', number: 1, previousMac: '' });
  const { id, direction, employeeId } = punch;
  const facts = { ...link, id, direction, employeeId, deviceMs: TAP_MS };
  expect(await isMacOf(keys, mac, facts)).toBe(true);
  expect(await isMacOf(deviceKeys('device-1', 2), mac, facts)).toBe(false);
});

test.each<[string, Partial<ChainedFacts>]>([
  ['the device', { device: 'device-2' }],
  ['the number', { number: 2 }],
  ['the MAC before it', { previousMac: 'AAAA' }],
  ['the id', { id: '019aa000-0000-7000-8000-ffffffffffff' }],
  ['the direction', { direction: 'out' }],
  ['the person', { employeeId: 8 }],
  ['the device’s clock at the tap', { deviceMs: TAP_MS + 1 }],
])('a link does not hold once %s is another', async (_, changed) => {
  const keys = deviceKeys();
  const punch = draftPunch();
  const { mac, ...link } = await linkAfter(await chainStart(keys), punch);
  const { id, direction, employeeId } = punch;
  const facts = { ...link, id, direction, employeeId, deviceMs: TAP_MS, ...changed };
  expect(await isMacOf(keys, mac, facts)).toBe(false);
});

test('a correction of the clock that is learned later leaves the link as it is', async () => {
  const head = await chainStart(deviceKeys());
  const punch = draftPunch();
  const clock = { trust: 'estimated', offsetMs: 7_000, errorMs: 1 } as const;
  const corrected = { ...punch, instantMs: punch.instantMs + 7_000, clock };
  expect(await linkAfter(head, corrected)).toEqual(await linkAfter(head, punch));
});

test('number and MAC run on from one link to the next', async () => {
  const keys = deviceKeys();
  let head: ChainHead = await chainStart(keys);
  const macs = [''];
  for (const number of [1, 2, 3]) {
    const punch = draftPunch();
    const link = await linkAfter(head, punch);
    expect(link).toMatchObject({ device: 'device-1', number, previousMac: macs.at(-1) });
    const { mac, ...rest } = link;
    const { id, direction, employeeId } = punch;
    expect(await isMacOf(keys, mac, { ...rest, id, direction, employeeId, deviceMs: TAP_MS })).toBe(true);
    head = { ...head, number, mac };
    macs.push(mac);
  }
  expect(new Set(macs).size).toBe(4);
});
