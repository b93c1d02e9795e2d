import type { ReactNode } from 'react';
import { RouteLink } from './route-link.tsx';
import './text-button.css';

type Props = { label: string; href: string; icon?: ReactNode; tone?: 'plain' | 'primary' };

/** A link within the page that looks like a button: where something is done on a page of its own. */
export function LinkButton({ label, href, icon, tone = 'plain' }: Props) {
  return (
    <RouteLink href={href} className={`text-button text-button--link text-button--${tone}`}>
      {icon}
      {label}
    </RouteLink>
  );
}
