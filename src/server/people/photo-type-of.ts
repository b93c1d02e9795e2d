const STARTS: readonly { readonly type: string; readonly pattern: RegExp }[] = [
  { type: 'image/jpeg', pattern: /^ffd8ff/ },
  { type: 'image/png', pattern: /^89504e470d0a1a0a/ },
  { type: 'image/webp', pattern: /^52494646.{8}57454250/ },
];

/** The type of an image by its own first bytes, whatever it was sent as; undefined for anything but a photo. */
export function photoTypeOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('hex');
  return STARTS.find(({ pattern }) => pattern.test(start))?.type;
}
