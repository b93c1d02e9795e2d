import { scriptUrl } from '../../script-url.ts';
import { nativeDetector } from './native-detector.ts';
import type { QrAnswer, QrPicture } from './qr-messages.ts';
import qrWorkerUrl from './qr-worker.ts?worker&url';

/** Wide enough for a badge at arm's length, narrow enough for a slow tablet. */
const WIDTH = 800;

/** Reads QR codes from a video, by the browser's own means or in a worker of ours. */
export class QrReader {
  readonly #detector = nativeDetector();
  readonly #canvas = document.createElement('canvas');
  #worker: Worker | undefined;

  /** What is read in the video right now; undefined where nothing can be read on this device. */
  async read(video: HTMLVideoElement): Promise<readonly string[] | undefined> {
    const detector = await this.#detector;
    if (detector) {
      const found = await detector.detect(video).catch(() => []);
      return found.map(({ rawValue }) => rawValue).filter((content) => content !== '');
    }
    const picture = this.#pictureOf(video);
    if (!picture) return [];
    const answer = await this.#ask(picture);
    return answer.kind === 'read' ? answer.contents : undefined;
  }

  /** Ends the worker; the next reading starts another. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #pictureOf(video: HTMLVideoElement): QrPicture | undefined {
    const { videoWidth, videoHeight } = video;
    const context = this.#canvas.getContext('2d', { willReadFrequently: true });
    if (videoWidth === 0 || !context) return undefined;
    const scale = Math.min(1, WIDTH / videoWidth);
    const width = Math.round(videoWidth * scale);
    const height = Math.round(videoHeight * scale);
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    context.drawImage(video, 0, 0, width, height);
    return { width, height, pixels: context.getImageData(0, 0, width, height).data.buffer };
  }

  #ask(picture: QrPicture): Promise<QrAnswer> {
    // The types know no trusted address; the browser asks for one.
    this.#worker ??= new Worker(scriptUrl(qrWorkerUrl) as string, { type: 'module' });
    const worker = this.#worker;
    return new Promise((resolve) => {
      const end = (answer: QrAnswer) => {
        worker.onmessage = null;
        worker.onerror = null;
        if (answer.kind === 'broken') this.close();
        resolve(answer);
      };
      worker.onmessage = ({ data }: MessageEvent<QrAnswer>) => end(data);
      worker.onerror = () => end({ kind: 'broken' });
      worker.postMessage(picture, [picture.pixels]);
    });
  }
}
