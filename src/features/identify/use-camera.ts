import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type CameraState, CameraWatch } from './camera-watch.ts';
import { QrReader } from './qr/qr-reader.ts';

/** Watches the camera for QR codes for as long as it is shown. */
export function useCamera(onRead: (content: string) => void): {
  readonly state: CameraState;
  readonly video: RefObject<HTMLVideoElement | null>;
  /** A person wants it; to be called from a gesture. */
  readonly start: () => void;
} {
  const video = useRef<HTMLVideoElement>(null);
  const watch = useRef<CameraWatch>(undefined);
  const [state, setState] = useState<CameraState>('starting');
  const latest = useRef(onRead);
  useEffect(() => {
    latest.current = onRead;
  });
  useEffect(() => {
    if (!video.current) return;
    const made = new CameraWatch({
      // Engines without a secure context have none, whatever the types say.
      mediaDevices: (navigator as Partial<Navigator>).mediaDevices,
      video: video.current,
      reader: new QrReader(),
      mustAsk,
      onState: setState,
      onRead: (content) => latest.current(content),
    });
    watch.current = made;
    return () => made.end();
  }, []);
  const start = useCallback(() => watch.current?.ask(), []);
  return { state, video, start };
}

/** Where the browser does not say whether it would ask, it is tried. */
async function mustAsk(): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: 'camera' });
    return state === 'prompt';
  } catch {
    return false;
  }
}
