import { useEffect, useRef } from 'react';
import { KeyStream, type KeyStreamEvent } from './key-stream.ts';

/** What a terminal does with the keys of a keyboard, or of a reader that types like one. */
export interface KeyboardDuties {
  readonly type: (digit: string) => void;
  readonly erase: () => void;
  /** Whether Enter is the pad's OK and not what the focused control makes of it. */
  readonly takesEnter: boolean;
  readonly submit: () => void;
  readonly cancel: () => void;
  readonly read: (content: string) => void;
}

/** On a busy device a reader's keys arrive late, though with the times at which they were pressed. */
const LATE_MS = 120;

/** Hears every key of the page first: a person's digits go to the pad, a reader's run is a badge. */
export function useKeyboard(duties: KeyboardDuties): void {
  const latest = useRef(duties);
  useEffect(() => {
    latest.current = duties;
  });
  useEffect(() => {
    const stream = new KeyStream();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let elsewhere = false;

    const tell = (events: readonly KeyStreamEvent[]) => {
      for (const event of events) {
        if (event.kind === 'read') latest.current.read(event.content);
        else if (!elsewhere && /^[0-9]$/.test(event.key)) latest.current.type(event.key);
      }
    };
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
      const { key, timeStamp } = event;
      // What is typed there is for the field, or the dialog; a badge is read all the same.
      elsewhere = isTextField(event.target) || document.querySelector('dialog[open]') !== null;
      const ends = key === 'Enter' || key === 'Tab';
      if (key.length === 1 || ends) {
        // What ends a reader's run, or a space within it, must press no button.
        if (ends ? stream.endsRun(timeStamp) : key === ' ' && stream.isWithinRun(timeStamp)) {
          event.preventDefault();
          event.stopPropagation();
        } else if (key === 'Enter' && !elsewhere && latest.current.takesEnter) {
          event.preventDefault();
          event.stopPropagation();
          tell(stream.silence(Number.POSITIVE_INFINITY));
          latest.current.submit();
          return;
        }
        tell(stream.press(key, timeStamp));
        clearTimeout(timer);
        timer = setTimeout(() => tell(stream.silence(Number.POSITIVE_INFINITY)), LATE_MS);
        return;
      }
      if (elsewhere) return;
      if (key === 'Backspace') latest.current.erase();
      if (key === 'Escape') latest.current.cancel();
    };
    addEventListener('keydown', hear, true);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', hear, true);
    };
  }, []);
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
