import { useEffect, useRef, useState } from 'react';

/** Web NFC, which TypeScript's library does not know. */
interface NdefReader extends EventTarget {
  scan(options: { signal: AbortSignal }): Promise<void>;
}

interface NdefReading extends Event {
  readonly serialNumber: string;
  readonly message: {
    readonly records: readonly {
      readonly recordType: string;
      readonly encoding?: string;
      readonly data?: DataView;
    }[];
  };
}

/** How NFC is: not there, waiting for a person's touch, listening, or why it does not. */
export type NfcState = 'absent' | 'asleep' | 'listening' | 'denied' | 'failed';

/** Reads cards that are held to the device; a card may mean its text or its serial number. */
export function useNfc(
  wanted: boolean,
  onRead: (contents: readonly string[]) => void,
): { readonly state: NfcState; readonly start: () => void } {
  const [state, setState] = useState<NfcState>('absent');
  const [asked, setAsked] = useState(false);
  const latest = useRef(onRead);
  useEffect(() => {
    latest.current = onRead;
  });
  useEffect(() => {
    const { NDEFReader } = globalThis as { NDEFReader?: new () => NdefReader };
    if (!wanted || !NDEFReader) return setState('absent');
    const ending = new AbortController();
    const listen = async () => {
      if (!asked && !(await isGranted())) return setState('asleep');
      const reader = new NDEFReader();
      reader.addEventListener('reading', (event) => {
        // The reader's own event; its class is not in the library.
        const contents = contentsOf(event as NdefReading);
        if (contents.length > 0) latest.current(contents);
      });
      await reader.scan({ signal: ending.signal });
      setState('listening');
    };
    listen().catch((error: unknown) => {
      if (ending.signal.aborted) return;
      setState(error instanceof DOMException && error.name === 'NotAllowedError' ? 'denied' : 'failed');
    });
    return () => ending.abort();
  }, [wanted, asked]);
  return { state, start: () => setAsked(true) };
}

async function isGranted(): Promise<boolean> {
  try {
    // Only engines with NFC know the name.
    const { state } = await navigator.permissions.query({ name: 'nfc' as PermissionName });
    return state === 'granted';
  } catch {
    return false;
  }
}

function contentsOf({ message, serialNumber }: NdefReading): string[] {
  const texts = message.records.flatMap(({ recordType, encoding, data }) =>
    recordType === 'text' && data ? [new TextDecoder(encoding).decode(data)] : [],
  );
  return [...texts, serialNumber].filter((content) => content !== '');
}
