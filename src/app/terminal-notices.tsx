import { ExpiredNote } from '../features/appliance/expired-note.tsx';
import { FullScreenNote } from '../features/appliance/full-screen-note.tsx';
import type { FullScreen } from '../features/appliance/use-full-screen.ts';
import { RosterNotice } from '../features/identify/roster-notice.tsx';
import type { Stage } from '../features/identify/stage.ts';
import type { IdentityActions } from '../features/identify/use-identity-actions.ts';
import type { RosterKnowledge } from '../features/identify/use-roster.ts';
import { PositionNotice } from '../features/place/position-notice.tsx';
import type { PositionPermission } from '../features/place/use-position-permission.ts';
import { StorageBanner } from '../features/queue/storage-banner.tsx';
import { RollCallNote } from '../features/roll-call/roll-call-note.tsx';
import type { RollCallControl } from '../features/roll-call/use-roll-call.ts';
import { CodeForm } from '../features/sign-in/code-form.tsx';
import { Banner } from '../ui/banner.tsx';
import { useTexts } from '../ui/texts/texts-context.ts';
import { useTerminalTexts } from '../ui/texts/use-terminal-texts.ts';

type Props = {
  resting: boolean;
  needsSignIn: boolean;
  linkRefused: boolean;
  screen: FullScreen;
  timeZone: string;
  knowledge: RosterKnowledge;
  stage: Stage;
  permission: PositionPermission;
  onAllow: () => void;
  onEnrol: IdentityActions['enrol'];
  /** One that is going on, and not open now. */
  rollCall: RollCallControl['call'];
  onRollCall: () => void;
};

/** What a terminal has to say before anything else: what it lacks, and who was not known. */
export function TerminalNotices(props: Props) {
  const { linkRefused } = useTexts();
  const { unknownBadge } = useTerminalTexts();
  const { stage } = props;
  return (
    <>
      {(props.needsSignIn || props.knowledge.keysLost) && (
        <ExpiredNote
          key={String(props.resting)}
          why={props.needsSignIn ? 'unknown' : 'keys-lost'}
          form={<CodeForm onEnrol={props.onEnrol} />}
        />
      )}
      {props.rollCall && (
        <RollCallNote call={props.rollCall} timeZone={props.timeZone} onOpen={props.onRollCall} />
      )}
      <FullScreenNote screen={props.screen} timeZone={props.timeZone} />
      {props.linkRefused && <Banner tone="warning">{linkRefused}</Banner>}
      <RosterNotice knowledge={props.knowledge} />
      {stage.kind === 'idle' && <StorageBanner />}
      {stage.kind === 'idle' && <PositionNotice permission={props.permission} onAllow={props.onAllow} />}
      {stage.kind === 'idle' && stage.notice === 'unknown-badge' && (
        <div role="alert">
          <Banner tone="danger">{unknownBadge}</Banner>
        </div>
      )}
    </>
  );
}
