import type { ReactNode } from 'react';
import './terminal-screen.css';

type Props = {
  header: ReactNode;
  notice?: ReactNode;
  /** What the screen is about right now. */
  stage: ReactNode;
  /** Beside it (below it on a narrow screen) what can be pressed; absent where the stage needs all the room. */
  side?: ReactNode;
  /** Results of earlier presses. */
  chips?: ReactNode;
  footer: ReactNode;
};

/** The frame of a shared terminal: who comes next always finds the same things in the same places. */
export function TerminalScreen({ header, notice, stage, side, chips, footer }: Props) {
  return (
    <div className="terminal-screen">
      <header className="terminal-screen__header">{header}</header>
      <main className={side ? 'terminal-screen__main terminal-screen__main--side' : 'terminal-screen__main'}>
        {notice && <div className="terminal-screen__notice">{notice}</div>}
        <div className="terminal-screen__stage">{stage}</div>
        {side && <div className="terminal-screen__side">{side}</div>}
        <div className="terminal-screen__chips">{chips}</div>
      </main>
      <footer className="terminal-screen__footer">{footer}</footer>
    </div>
  );
}
