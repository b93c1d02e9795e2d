import type { TerminalSession } from '../contract/device-session.ts';
import type { RosterPerson } from '../contract/roster.ts';
import type { TemporalApi } from '../contract/temporal-api.ts';
import type { Signals } from '../features/access/use-signals.ts';
import { KioskClock } from '../features/clock/kiosk-clock.tsx';
import { PersonHours } from '../features/day/person-hours.tsx';
import { NamesPanel } from '../features/identify/names-panel.tsx';
import type { KnownHabits } from '../features/identify/use-habits.ts';
import type { Identification } from '../features/identify/use-identification.ts';
import { TapPanel } from '../features/punch/tap-panel.tsx';
import { TerminalResult } from '../features/punch/terminal-result.tsx';
import type { TapRequest, TerminalTap } from '../features/punch/use-terminal-taps.ts';
import { useTerminalTexts } from '../ui/texts/use-terminal-texts.ts';
import { OwnRecords } from './own-records.tsx';
import { TerminalNames } from './terminal-names.tsx';

type Props = {
  session: TerminalSession;
  temporal: TemporalApi;
  identification: Identification;
  people: readonly RosterPerson[];
  known: KnownHabits;
  signals: Signals;
  /** The last tap, while its result is shown large. */
  bigTap: TerminalTap | undefined;
  /** `Y-m-d` in the account's zone. */
  today: string;
  tap: (request: TapRequest) => void;
  undo: (tap: TerminalTap) => void;
  leaveUnanswered: (request: TapRequest | undefined) => void;
  cancel: () => void;
};

/** What a terminal is about right now: the clock or the last result, the names, or who stands there. */
export function TerminalStage(props: Props) {
  const { session, temporal, identification, people, bigTap, today, tap, cancel } = props;
  const { which } = useTerminalTexts();
  const { timeZone } = session;
  const { stage, choose, reset } = identification;
  switch (stage.kind) {
    case 'idle':
    case 'name-pin':
      return bigTap ? (
        <div role="status" aria-live="off">
          <TerminalResult key={bigTap.key} tap={bigTap} session={session} today={today} onUndo={props.undo} />
        </div>
      ) : (
        <KioskClock timeZone={timeZone} />
      );
    case 'names':
      return (
        <TerminalNames
          people={people}
          known={props.known}
          temporal={temporal}
          timeZone={timeZone}
          onChoose={choose}
          onBack={reset}
        />
      );
    case 'which':
      return (
        <NamesPanel title={which} people={stage.people} searchable={false} onChoose={choose} onBack={reset} />
      );
    case 'identified': {
      const { person, method, pinBurst } = stage;
      return (
        <TapPanel
          key={`${person.id} ${method}`}
          person={person}
          temporal={temporal}
          timeZone={timeZone}
          onTap={(press) => {
            tap({ person, method, pinBurst, ...press });
            cancel();
          }}
          onQuestion={(press) => {
            props.leaveUnanswered(press && { person, method, pinBurst, ...press });
            props.signals.give('question');
          }}
          onCancel={cancel}
          hours={<PersonHours person={person} temporal={temporal} timeZone={timeZone} />}
        >
          <OwnRecords personId={person.id} session={session} />
        </TapPanel>
      );
    }
  }
}
