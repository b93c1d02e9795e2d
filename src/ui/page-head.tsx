import { type ReactNode, useEffect, useRef } from 'react';
import { hasMoved } from './route.ts';
import './page-head.css';

type Props = { title: string; note?: string | undefined; children?: ReactNode };

/** The heading of a page, with what can be done on it at the end. After a move within the site it takes the focus. */
export function PageHead({ title, note, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="page-head">
      <div className="page-head__words">
        <h1 ref={heading} className="page-head__title" tabIndex={-1}>
          {title}
        </h1>
        {note && <p className="page-head__note">{note}</p>}
      </div>
      {children && <div className="page-head__actions">{children}</div>}
    </div>
  );
}
