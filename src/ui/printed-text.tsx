import { createPortal } from 'react-dom';
import { PrintSheet } from './print-sheet.tsx';
import './printed-text.css';

type Props = { text: () => string };

/** Comes out of the printer in the place of the whole page, as plain lines: a dialog's own would be cut at its edges. */
export function PrintedText({ text }: Props) {
  return createPortal(
    <PrintSheet>{() => <p className="printed-text">{text()}</p>}</PrintSheet>,
    document.body,
  );
}
