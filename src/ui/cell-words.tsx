import type { ReactNode } from 'react';
import './cell-words.css';

type Props = {
  children?: ReactNode;
  notes?: readonly string[];
  /** Those of the notes that somebody should act on. */
  warnings?: readonly string[];
  /** Whether its words stay on one line each. */
  steady?: boolean;
};

/** What stands in a cell of a table, with what else is to know in small letters below. */
export function CellWords({ children, notes = [], warnings = [], steady = false }: Props) {
  return (
    <span className={steady ? 'cell-words cell-words--steady' : 'cell-words'}>
      {children !== undefined && <span>{children}</span>}
      {notes.map((note) => (
        <span key={note} className="cell-words__note">
          {note}
        </span>
      ))}
      {warnings.map((warning) => (
        <span key={warning} className="cell-words__note cell-words__note--warning">
          {warning}
        </span>
      ))}
    </span>
  );
}
