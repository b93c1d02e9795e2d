import type { TerminalSession } from '../contract/device-session.ts';
import { formatEventTime } from '../contract/format-event-time.ts';
import type { TemporalApi } from '../contract/temporal-api.ts';
import { AdminGate, type PinGuard } from '../features/appliance/admin-gate.tsx';
import { correctedNowMs } from '../features/clock/corrected-now.ts';
import { useReturnToIdle } from '../features/identify/use-return-to-idle.ts';
import type { RosterKnowledge } from '../features/identify/use-roster.ts';
import { describeStanding } from '../features/punch/describe-standing.ts';
import { useStandings } from '../features/punch/use-standings.ts';
import { RollCallDialog } from '../features/roll-call/roll-call-dialog.tsx';
import type { RollCallControl } from '../features/roll-call/use-roll-call.ts';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { RollCallIcon } from '../ui/roll-call-icon.tsx';
import { useTexts } from '../ui/texts/texts-context.ts';
import { useRollCallTexts } from '../ui/texts/use-roll-call-texts.ts';
import { useTerminalTexts } from '../ui/texts/use-terminal-texts.ts';

type Props = {
  session: TerminalSession;
  temporal: TemporalApi;
  knowledge: RosterKnowledge;
  guard: PinGuard;
  control: RollCallControl;
  /** How far somebody has opened it. */
  shown: RollCallShown;
  onShow: (shown: RollCallShown) => void;
};

/** Nothing of a roll call, the question for the PIN, or the names. */
export type RollCallShown = 'nothing' | 'gate' | 'names';

/** An administrator who went away has left it open to the next person; one who is counting looks up for long. */
const FORGOTTEN_MS = { nothing: undefined, gate: 30_000, names: 10 * 60_000 };

/** One press and the administrator's PIN to the roll call; nobody's name is shown before. */
export function TerminalRollCall(props: Props) {
  const { knowledge, guard, control, shown, onShow } = props;
  const { close } = useTexts();
  const { title } = useRollCallTexts();
  const { kept, tagKey } = knowledge;
  useReturnToIdle(FORGOTTEN_MS[shown], () => onShow('nothing'));
  return (
    <>
      <IconButton label={title} icon={<RollCallIcon />} onPress={() => onShow('gate')} />
      <Dialog open={shown === 'gate'} title={title} closeLabel={close} onClose={() => onShow('nothing')}>
        <AdminGate
          tags={{ roster: kept?.roster, tagKey }}
          guard={guard}
          onOpen={() => {
            control.begin();
            onShow('names');
          }}
        />
      </Dialog>
      {shown === 'names' && kept && <Names {...props} kept={kept} />}
    </>
  );
}

type NamesProps = Props & { kept: NonNullable<RosterKnowledge['kept']> };

function Names({ session, temporal, control, onShow, kept }: NamesProps) {
  const texts = useTexts();
  const terminal = useTerminalTexts();
  const { people } = kept.roster;
  const { timeZone, location, name } = session;
  const lastOf = useStandings(people);
  if (!control.call) return undefined;
  const today = formatEventTime(temporal, correctedNowMs(), timeZone).slice(0, 10);
  const shut = () => onShow('nothing');
  const end = () => {
    control.end();
    shut();
  };
  return (
    <RollCallDialog
      call={control.call}
      people={people}
      lastOf={lastOf}
      standing={(last) => describeStanding(last, today, texts, terminal)}
      toldMs={kept.confirmedMs}
      place={`${location.title}, ${name}`}
      timeZone={timeZone}
      onTick={control.tick}
      onEnd={end}
      onClose={shut}
    />
  );
}
