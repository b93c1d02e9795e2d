import type { ReactNode } from 'react';
import './screen.css';

type Props = {
  header: ReactNode;
  hero: ReactNode;
  notice?: ReactNode;
  result?: ReactNode;
  hasResult: boolean;
  actions: ReactNode;
  footer: ReactNode;
};

/**
 * The kiosk's page frame. `hasResult` shrinks the hero to one line and gives its room to `result`, whose wrapper may
 * stay mounted as a live region; the buttons keep their place and size either way.
 */
export function Screen({ header, hero, notice, result, hasResult, actions, footer }: Props) {
  return (
    <div className={hasResult ? 'screen screen--result' : 'screen'}>
      <header className="screen__header">{header}</header>
      <main className="screen__main">
        <div className="screen__stage">
          {notice && <div className="screen__notice">{notice}</div>}
          <div className="screen__hero">{hero}</div>
          <div className="screen__result">{result}</div>
        </div>
        <div className="screen__actions">{actions}</div>
      </main>
      <footer className="screen__footer">{footer}</footer>
    </div>
  );
}
