import type { QrReader } from './qr/qr-reader.ts';

/** How the camera is. `asleep`: a person has to allow it first, by a touch. */
export type CameraState =
  | 'asleep'
  | 'starting'
  | 'watching'
  | 'denied'
  | 'none'
  | 'busy'
  | 'unsupported'
  | 'reader';

/** What the watch is given, and whom it tells. */
export interface CameraRealm {
  readonly mediaDevices: MediaDevices | undefined;
  readonly video: HTMLVideoElement;
  readonly reader: Pick<QrReader, 'read' | 'close'>;
  /** Whether the browser would ask the person now. */
  readonly mustAsk: () => Promise<boolean>;
  readonly onState: (state: CameraState) => void;
  readonly onRead: (content: string) => void;
}

const LOOK_EVERY_MS = 150;
const TRY_AGAIN_MS = 20_000;

/** Watches the camera for QR codes. What stops it is told, and it starts again by itself. */
export class CameraWatch {
  readonly #realm: CameraRealm;
  #asked = false;
  #ended = false;
  #round = 0;
  #stream: MediaStream | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(realm: CameraRealm) {
    this.#realm = realm;
    realm.mediaDevices?.addEventListener('devicechange', this.#again);
    document.addEventListener('visibilitychange', this.#again);
    this.#again();
  }

  /** A person wants it; to be called from a gesture. */
  readonly ask = (): void => {
    this.#asked = true;
    this.#again();
  };

  /** Ends it and lets go of the camera. */
  end(): void {
    this.#ended = true;
    this.#release();
    this.#realm.reader.close();
    this.#realm.mediaDevices?.removeEventListener('devicechange', this.#again);
    document.removeEventListener('visibilitychange', this.#again);
  }

  readonly #again = (): void => {
    this.#round += 1;
    this.#release();
    const round = this.#round;
    this.#watch(round).catch((error: unknown) => {
      if (this.#isOver(round)) return;
      this.#realm.onState(stateAfter(error));
      this.#tryLater();
    });
  };

  async #watch(round: number): Promise<void> {
    const { mediaDevices, video, reader, mustAsk, onState, onRead } = this.#realm;
    if (this.#ended || document.visibilityState !== 'visible') return;
    if (!mediaDevices) return onState('unsupported');
    if (!this.#asked && (await mustAsk())) return onState('asleep');
    const wanted = { audio: false, video: { facingMode: 'user', width: { ideal: 1280 } } };
    const stream = await mediaDevices.getUserMedia(wanted);
    if (this.#isOver(round)) return stopAll(stream);
    this.#stream = stream;
    for (const track of stream.getTracks()) track.addEventListener('ended', this.#again);
    video.srcObject = stream;
    await video.play().catch(() => undefined);
    while (!this.#isOver(round)) {
      const contents = await reader.read(video);
      if (this.#isOver(round)) return;
      onState(contents ? 'watching' : 'reader');
      if (!contents) return this.#tryLater();
      for (const content of contents) onRead(content);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  #isOver(round: number): boolean {
    return this.#ended || this.#round !== round;
  }

  #tryLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#again, TRY_AGAIN_MS);
  }

  #release(): void {
    clearTimeout(this.#timer);
    for (const track of this.#stream?.getTracks() ?? []) track.removeEventListener('ended', this.#again);
    if (this.#stream) stopAll(this.#stream);
    this.#stream = undefined;
  }
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function stateAfter(error: unknown): CameraState {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'unsupported';
  }
}
