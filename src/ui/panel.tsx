import type { ReactNode } from 'react';
import './panel.css';

type Props = { label: string; note?: string | undefined; children?: ReactNode };

/** A named part of a dialog, with its buttons in a row. */
export function Panel({ label, note, children }: Props) {
  return (
    <section className="panel" aria-label={label}>
      {note && <p className="panel__note">{note}</p>}
      <div className="panel__row">{children}</div>
    </section>
  );
}
