import type { ReactNode } from 'react';
import './status-slot.css';

/** Where something may be said that was not there before; it takes no room until then, and is heard when it comes. */
export function StatusSlot({ children }: { children: ReactNode }) {
  return (
    <div className="status-slot" role="status">
      {children}
    </div>
  );
}
