import type { ReactNode } from 'react';
import './text-button.css';

type Props = { label: string; href: string; icon?: ReactNode };

/** A link that looks like a button: the browser saves what it leads to. */
export function DownloadLink({ label, href, icon }: Props) {
  return (
    <a className="text-button text-button--link" href={href} download="">
      {icon}
      {label}
    </a>
  );
}
