import type { ReactNode } from 'react';
import './day-panel.css';

type Props = { note?: string | undefined; children: ReactNode };

/** What stands below the clock of a personal kiosk; `note` is said where there is nothing to show. */
export function DayPanel({ note, children }: Props) {
  return (
    <div className="day-panel">
      {children}
      {note && <p className="day-panel__note">{note}</p>}
    </div>
  );
}
