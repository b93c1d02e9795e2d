import { useState } from 'react';
import type { TerminalSession } from '../contract/device-session.ts';
import { signalOf } from '../features/access/signal.ts';
import type { Signals } from '../features/access/use-signals.ts';
import { TapNews } from '../features/punch/tap-news.tsx';
import type { TerminalTap } from '../features/punch/use-terminal-taps.ts';
import { Announcer } from '../ui/announcer.tsx';

type Props = {
  tap: TerminalTap | undefined;
  session: TerminalSession;
  today: string;
  signals: Signals;
};

/** Says what came of the newest tap, once, and has it heard and felt. */
export function TerminalNews({ tap, session, today, signals }: Props) {
  const [said, setSaid] = useState('');
  return (
    <>
      <Announcer text={said} />
      {tap && (
        <TapNews
          key={tap.key}
          tap={tap}
          session={session}
          today={today}
          onSay={({ tone, text }) => {
            setSaid(text);
            signals.give(signalOf(tone));
          }}
        />
      )}
    </>
  );
}
