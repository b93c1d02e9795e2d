import type { ReactNode } from 'react';
import './notice-page.css';

type Props = {
  icon: ReactNode;
  title: string;
  paragraphs: readonly string[];
  children?: ReactNode;
};

/** A whole page that says one thing and what to do about it. */
export function NoticePage({ icon, title, paragraphs, children }: Props) {
  return (
    <main className="notice-page">
      <div className="notice-page__sheet">
        <span className="notice-page__icon">{icon}</span>
        <h1 className="notice-page__title">{title}</h1>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {children && <div className="notice-page__more">{children}</div>}
      </div>
    </main>
  );
}
