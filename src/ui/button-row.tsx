import type { ReactNode } from 'react';
import './button-row.css';

/** Buttons beside each other, which go below each other where there is no room. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}
