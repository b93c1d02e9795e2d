import { Children, type ReactNode } from 'react';
import './card-list.css';

type Props = { label: string; children: ReactNode };

/** Cards one below the other. */
export function CardList({ label, children }: Props) {
  return (
    <ul className="card-list" aria-label={label}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}
