import type { ReactNode } from 'react';
import './cell-words.css';

type Props = { children: ReactNode; notes?: readonly string[] };

/** What stands in a cell of a table, with what else is to know in small letters below. */
export function CellWords({ children, notes = [] }: Props) {
  return (
    <span className="cell-words">
      <span>{children}</span>
      {notes.map((note) => (
        <span key={note} className="cell-words__note">
          {note}
        </span>
      ))}
    </span>
  );
}
