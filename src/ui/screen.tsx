import { type ReactNode, useRef } from 'react';
import { useLostFocus } from './use-lost-focus.ts';
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
 * stay mounted; the buttons keep their place and size either way. What had the focus may go with the result: then the
 * stage has it, and no button that a second press of the same key would press.
 */
export function Screen({ header, hero, notice, result, hasResult, actions, footer }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  useLostFocus(hasResult, stage);
  return (
    <div className={hasResult ? 'screen screen--result' : 'screen'}>
      <header className="screen__header">{header}</header>
      <main className="screen__main">
        <div ref={stage} className="screen__stage" tabIndex={-1}>
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
