import type { ReactNode } from 'react';
import './empty-state.css';

type Props = {
  icon: ReactNode;
  title: string;
  /** What to do about it. */
  note?: string | undefined;
  children?: ReactNode;
};

/** Stands where a list would, when there is nothing in it. */
export function EmptyState({ icon, title, note, children }: Props) {
  return (
    <div className="empty-state">
      <span className="empty-state__icon">{icon}</span>
      <p className="empty-state__title">{title}</p>
      {note && <p className="empty-state__note">{note}</p>}
      {children && <div className="empty-state__actions">{children}</div>}
    </div>
  );
}
