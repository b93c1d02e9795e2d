import type { ReactNode } from 'react';
import './tag-row.css';

/** A few tags beside each other. */
export function TagRow({ children }: { children: ReactNode }) {
  return <span className="tag-row">{children}</span>;
}
