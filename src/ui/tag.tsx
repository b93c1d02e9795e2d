import type { ReactNode } from 'react';
import './tag.css';
import './tone-colours.css';

type Props = {
  tone: 'calm' | 'good' | 'info' | 'warning' | 'danger';
  icon?: ReactNode;
  children: ReactNode;
};

/** A word about a thing, in a colour of its own. */
export function Tag({ tone, icon, children }: Props) {
  return (
    <span className="tag" data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}
