import type { ReactNode } from 'react';
import './disclosure.css';

type Props = { summary: string; children: ReactNode };

/** Something that is needed now and then, shut until its line is pressed. */
export function Disclosure({ summary, children }: Props) {
  return (
    <details className="disclosure">
      <summary className="disclosure__summary">{summary}</summary>
      {children}
    </details>
  );
}
