import type { ReactNode } from 'react';
import './icons.css';

/** The frame of every icon: strokes in the colour of the words beside it. */
export function Drawing({ className = 'icon', children }: { className?: string; children: ReactNode }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
