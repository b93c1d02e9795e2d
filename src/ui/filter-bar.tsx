import type { ReactNode } from 'react';
import './filter-bar.css';

type Props = { label: string; children: ReactNode };

/** The fields that narrow a list, in a row where there is room. */
export function FilterBar({ label, children }: Props) {
  return (
    <search className="filter-bar" aria-label={label}>
      {children}
    </search>
  );
}
