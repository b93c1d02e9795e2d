import type { ReactNode } from 'react';
import './queue-list.css';

type Props = { label: string; children: ReactNode };

/** A named list of `QueueItem`s. */
export function QueueList({ label, children }: Props) {
  return (
    <ul className="queue-list" aria-label={label}>
      {children}
    </ul>
  );
}
