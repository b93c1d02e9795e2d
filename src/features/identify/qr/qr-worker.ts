import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { QrAnswer, QrPicture } from './qr-messages.ts';

// A worker of its own: its response alone may compile WebAssembly, and a frame that takes long delays no button.
prepareZXingModule({ overrides: { locateFile: () => wasmUrl } });

addEventListener('message', async ({ data }: MessageEvent<QrPicture>) => {
  const answer = await read(data).catch((): QrAnswer => ({ kind: 'broken' }));
  postMessage(answer);
});

async function read({ width, height, pixels }: QrPicture): Promise<QrAnswer> {
  const picture = new ImageData(new Uint8ClampedArray(pixels), width, height);
  const found = await readBarcodes(picture, { formats: ['QRCode'], maxNumberOfSymbols: 1 });
  return { kind: 'read', contents: found.filter(({ isValid }) => isValid).map(({ text }) => text) };
}
