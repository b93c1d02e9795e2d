import { type ReactNode, useId } from 'react';
import './titled-section.css';

type Props = { title: string; children: ReactNode };

/** A part of a page with a heading of its own. */
export function TitledSection({ title, children }: Props) {
  const id = useId();
  return (
    <section className="titled-section" aria-labelledby={id}>
      <h2 className="titled-section__title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
