import type { ReactNode } from 'react';
import './field-pair.css';

/** A few short fields beside each other, below each other where there is no room. */
export function FieldPair({ children }: { children: ReactNode }) {
  return <div className="field-pair">{children}</div>;
}
