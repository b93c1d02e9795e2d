import { type ReactNode, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import './print-sheet.css';

type Props = {
  /** Makes what is printed, when it is: it may be long, and is nowhere on the screen. */
  children: () => ReactNode;
};

/** What comes out of the printer in the place of the page around it, on A4. */
export function PrintSheet({ children }: Props) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture as soon as the event is over.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  // Beside the page, and not within it: an open dialog would come out of the printer too.
  return printing && createPortal(<div className="print-sheet">{children()}</div>, document.body);
}
