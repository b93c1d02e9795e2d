import { ChevronIcon } from './icons.tsx';
import { RouteLink } from './route-link.tsx';
import './back-link.css';

type Props = { label: string; href: string };

/** Leads from one thing back to the list of all. */
export function BackLink({ label, href }: Props) {
  return (
    <RouteLink href={href} className="back-link">
      <ChevronIcon />
      {label}
    </RouteLink>
  );
}
