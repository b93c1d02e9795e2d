import type { ReactNode } from 'react';
import { RouteLink } from './route-link.tsx';
import './text-link.css';

type Props = {
  href: string;
  /** Said after what is drawn, to whoever hears it by itself. */
  more?: string | undefined;
  children: ReactNode;
};

/** A link within a text or a table. */
export function TextLink({ href, more, children }: Props) {
  return (
    <RouteLink href={href} className="text-link">
      {children}
      {more && <span className="visually-hidden">, {more}</span>}
    </RouteLink>
  );
}
