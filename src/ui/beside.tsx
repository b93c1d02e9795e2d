import type { ReactNode } from 'react';
import './beside.css';

type Props = { children: ReactNode; aside: ReactNode };

/** Fields, and beside them what they come to; below them where there is no room. */
export function Beside({ children, aside }: Props) {
  return (
    <div className="beside">
      <div className="beside__fields">{children}</div>
      <div className="beside__aside">{aside}</div>
    </div>
  );
}
