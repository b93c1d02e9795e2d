import type { ReactNode } from 'react';
import './summary-line.css';

type Props = { text: string; note?: string | undefined; children?: ReactNode };

/** What a page comes down to, in one large line, with a word about it beside. */
export function SummaryLine({ text, note, children }: Props) {
  return (
    <div className="summary-line">
      <p className="summary-line__text">{text}</p>
      {children}
      {note && <p className="summary-line__note">{note}</p>}
    </div>
  );
}
