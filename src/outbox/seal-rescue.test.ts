import { expect, test } from 'vitest';
import { parseRescuedPunches, parseRescueFile, type RescueFile } from '../contract/rescue-file.ts';
import { fromBase64Url, toBase64Url } from './base64-url.ts';
import { sealRescue } from './seal-rescue.ts';
import { rescuePair } from './testing/device-keys.ts';
import { waitingPunch } from './testing/example-punches.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const { direction, bodyText } = waitingPunch();
const PUNCHES = { punches: [{ direction, bodyText }] };

/** Opens a file by the scheme that its contract documents; throws where the key is another. */
async function open({ ephemeral, iv, data }: RescueFile, privateKey: CryptoKey): Promise<unknown> {
  const theirs = await crypto.subtle.importKey('raw', fromBase64Url(ephemeral), CURVE, false, []);
  const secret = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, privateKey, 256);
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('workly-kiosk-rescue-1');
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['decrypt'],
  );
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: fromBase64Url(iv) },
    key,
    fromBase64Url(data),
  );
  return JSON.parse(new TextDecoder().decode(plain));
}

test('the server’s private key opens the file, byte for byte', async () => {
  const { to, privateKey } = await rescuePair();
  const file = await sealRescue(to, PUNCHES);
  expect(file).toMatchObject({ kind: 'workly-kiosk-rescue', v: 1, key: 'rescue-1' });
  expect(parseRescueFile(JSON.parse(JSON.stringify(file)))).toEqual(file);
  expect(parseRescuedPunches(await open(file, privateKey))).toEqual(PUNCHES);
});

test('no other key opens it', async () => {
  const { to } = await rescuePair();
  const stranger = await rescuePair();
  await expect(open(await sealRescue(to, PUNCHES), stranger.privateKey)).rejects.toThrow();
});

test('a file that was changed does not open', async () => {
  const { to, privateKey } = await rescuePair();
  const file = await sealRescue(to, PUNCHES);
  const bytes = fromBase64Url(file.data);
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  await expect(open({ ...file, data: toBase64Url(bytes) }, privateKey)).rejects.toThrow();
});

test('nothing of a punch stands in it in clear', async () => {
  const { to } = await rescuePair();
  const file = await sealRescue(to, PUNCHES);
  const { data, ...around } = file;
  const written = JSON.stringify(around) + new TextDecoder().decode(fromBase64Url(data));
  for (const clear of ['event_time', '2026', 'direction', 'employee', 'p-7', bodyText.slice(0, 20)]) {
    expect(written).not.toContain(clear);
  }
});

test('the same punches twice are two files that have nothing in common', async () => {
  const { to } = await rescuePair();
  const [one, other] = [await sealRescue(to, PUNCHES), await sealRescue(to, PUNCHES)];
  expect(one.ephemeral).not.toBe(other.ephemeral);
  expect(one.iv).not.toBe(other.iv);
  expect(one.data).not.toBe(other.data);
});
