import { useEffect, useRef, useState } from 'react';
import type { TerminalSession } from '../contract/device-session.ts';
import { formatEventTime } from '../contract/format-event-time.ts';
import type { TemporalApi } from '../contract/temporal-api.ts';
import { AccessToggle } from '../features/access/access-toggle.tsx';
import { ACCESS_PATIENCE } from '../features/access/patience.ts';
import { useAccessMode } from '../features/access/use-access-mode.ts';
import { useSignals } from '../features/access/use-signals.ts';
import { correctedNowMs } from '../features/clock/corrected-now.ts';
import { learnTime } from '../features/clock/learn-time.ts';
import { CameraPanel } from '../features/identify/camera-panel.tsx';
import { NfcPanel } from '../features/identify/nfc-panel.tsx';
import { PadPanel } from '../features/identify/pad-panel.tsx';
import type { HeldLink } from '../features/identify/use-enrolment.ts';
import { type BadgeMethod, useIdentification } from '../features/identify/use-identification.ts';
import type { IdentityActions } from '../features/identify/use-identity-actions.ts';
import { useKeyboard } from '../features/identify/use-keyboard.ts';
import { usePinGuard } from '../features/identify/use-pin-guard.ts';
import { useRoster } from '../features/identify/use-roster.ts';
import { useWhereabouts } from '../features/place/use-whereabouts.ts';
import { TapChip } from '../features/punch/tap-chip.tsx';
import { type TapRequest, type TerminalTap, useTerminalTaps } from '../features/punch/use-terminal-taps.ts';
import { useUnanswered } from '../features/punch/use-unanswered.ts';

import { useRollCall } from '../features/roll-call/use-roll-call.ts';

import { noteTerminal } from '../features/sign-in/was-terminal.ts';
import type { AppUpdate } from '../features/update/app-update.ts';
import { keepTerminalFiles } from '../features/update/keep-terminal-files.ts';
import { KioskHeader } from '../ui/kiosk-header.tsx';
import { TerminalScreen } from '../ui/terminal-screen.tsx';
import { useTexts } from '../ui/texts/texts-context.ts';
import { useLostFocus } from '../ui/use-lost-focus.ts';
import { LanguageMenu } from './language-menu.tsx';
import { TerminalFooter } from './terminal-footer.tsx';
import { TerminalNews } from './terminal-news.tsx';
import { TerminalNotices } from './terminal-notices.tsx';
import { type RollCallShown, TerminalRollCall } from './terminal-roll-call.tsx';
import { TerminalSettings } from './terminal-settings.tsx';
import { TerminalStage } from './terminal-stage.tsx';
import { tickByBadge } from './tick-by-badge.ts';
import { useAppliance } from './use-appliance.ts';
import { useBigResult } from './use-big-result.ts';
import type { PageLanguage } from './use-language.ts';
import { usePrevious } from './use-previous.ts';
import { useTerminalIdle } from './use-terminal-idle.ts';
import { useUsualNames } from './use-usual-names.ts';
import { useVisitAccess } from './use-visit-access.ts';
import { useVisitLanguage } from './use-visit-language.ts';

type Props = {
  session: TerminalSession;
  needsSignIn: boolean;
  linkRefused: boolean;
  temporal: TemporalApi;
  update: AppUpdate;
  actions: IdentityActions;
  heldLink: HeldLink | undefined;
  language: PageLanguage;
};

/** The terminal at the door: the clock and a pad that is always ready, then who stands there, then two buttons. */
export function Terminal({
  session,
  needsSignIn,
  linkRefused,
  temporal,
  update,
  actions,
  heldLink,
  language,
}: Props) {
  const texts = useTexts();
  const { policy, timeZone } = session;
  const { whereabouts, permission, allow } = useWhereabouts();
  const knowledge = useRoster(session.principal);
  const guard = usePinGuard();
  const rollCall = useRollCall();
  const [rollShown, showRoll] = useState<RollCallShown>('nothing');
  const identification = useIdentification(policy, knowledge, guard);
  const access = useAccessMode(false);
  const signals = useSignals(true);
  const patience = access.on ? ACCESS_PATIENCE : 1;
  const { taps, unsaved, tap, undo } = useTerminalTaps({
    session,
    temporal,
    locate: whereabouts.locate,
    learnTime,
    patience,
  });
  const { stage, digits, type, erase, submit, reset } = identification;
  const read = (contents: readonly string[], method: BadgeMethod) =>
    rollShown === 'names'
      ? void tickByBadge(contents, knowledge, rollCall)
      : identification.read(contents, method);
  const tapOnce = (request: TapRequest) => {
    visitAccess.punched(request.person.id);
    tap(request);
  };
  const leaveUnanswered = useUnanswered(stage, tapOnce);
  const cancel = () => {
    leaveUnanswered(undefined);
    reset();
  };

  useEffect(() => void keepTerminalFiles(policy.identify.camera), [policy.identify.camera]);

  const idle = stage.kind === 'idle';
  const untouched = idle && digits === '' && !stage.notice;
  const big = useBigResult(taps.at(-1)?.key, untouched, patience);
  const people = knowledge.kept?.roster.people;
  const usual = useUsualNames(people, taps);
  const undoTap = (one: TerminalTap) => {
    undo(one);
    usual.forget(one);
  };
  const personId = stage.kind === 'identified' ? stage.person.id : undefined;
  const visitAccess = useVisitAccess({ access, personId, showsResult: big !== undefined, people });
  const chooseLanguage = useVisitLanguage({
    principal: session.principal,
    language,
    personId,
    untouched,
    showsResult: big !== undefined,
    people,
  });
  const cameFrom = usePrevious(stage.kind);
  const pad = useRef<HTMLElement>(null);
  useLostFocus(`${stage.kind} ${big}`, pad);
  useTerminalIdle({ stage, untouched, showsResult: big !== undefined, access, patience, reset });
  useKeyboard({
    type,
    erase,
    submit,
    takesEnter: digits !== '',
    cancel,
    read: (content) => read([content], 'badge'),
  });

  const tags = { roster: knowledge.kept?.roster, tagKey: knowledge.tagKey };
  const appliance = useAppliance({
    session,
    device: needsSignIn ? 'unknown' : knowledge.keysLost ? 'without-keys' : 'accepted',
    update,
    busy: !untouched || big !== undefined || unsaved > 0 || access.on || rollShown !== 'nothing',
    rosterVersion: tags.roster?.version,
    pinBurst: (guard.closedSeconds ?? 0) > 0 && guard.isBurstOn(),
  });
  const { resting, screen } = appliance;
  useEffect(() => noteTerminal(session.name), [session.name]);

  const today = formatEventTime(temporal, correctedNowMs(), timeZone).slice(0, 10);
  const ways = policy.identify;

  return (
    <TerminalScreen
      header={
        <KioskHeader
          company={session.sample ? texts.sampleCompany : session.companyName}
          place={session.location.title}
          placeNote={session.name}
        >
          <LanguageMenu code={language.code} compact onChoose={chooseLanguage} />
          <AccessToggle mode={visitAccess.mode} />
          <TerminalRollCall
            session={session}
            temporal={temporal}
            knowledge={knowledge}
            guard={guard}
            control={rollCall}
            shown={rollShown}
            onShow={showRoll}
          />
          <TerminalSettings
            key={String(resting)}
            session={session}
            tags={tags}
            guard={guard}
            screen={screen}
            actions={actions}
            language={language}
            signals={signals}
            usual={ways.list === 'hidden' ? undefined : usual}
          />
        </KioskHeader>
      }
      notice={
        <TerminalNotices
          resting={resting}
          needsSignIn={needsSignIn}
          linkRefused={linkRefused}
          screen={screen}
          timeZone={timeZone}
          knowledge={knowledge}
          stage={stage}
          permission={permission}
          onAllow={allow}
          onEnrol={actions.enrol}
          rollCall={rollShown === 'nothing' ? rollCall.call : undefined}
          onRollCall={() => showRoll('gate')}
        />
      }
      stage={
        <>
          <TerminalStage
            session={session}
            temporal={temporal}
            identification={identification}
            people={people ?? []}
            known={usual}
            signals={signals}
            bigTap={taps.find(({ key }) => key === big)}
            today={today}
            tap={tapOnce}
            undo={undoTap}
            leaveUnanswered={leaveUnanswered}
            cancel={cancel}
          />
          <TerminalNews tap={taps.at(-1)} session={session} today={today} signals={signals} />
          {/* Never taken down: a camera takes a second to start, and the next badge may be there before. */}
          <div hidden={!idle}>
            {ways.camera && <CameraPanel onRead={(content) => read([content], 'camera')} />}
            {ways.nfc && <NfcPanel onRead={(contents) => read(contents, 'nfc')} />}
          </div>
        </>
      }
      side={
        (idle && (ways.pin || ways.list !== 'hidden')) || stage.kind === 'name-pin' ? (
          <PadPanel
            identification={identification}
            pinOffered={ways.pin}
            namesOffered={ways.list !== 'hidden'}
            fromNames={idle && cameFrom === 'names'}
            ref={pad}
          />
        ) : undefined
      }
      chips={taps
        .filter(({ key }) => key !== big)
        .map((one) => <TapChip key={one.key} tap={one} session={session} today={today} onUndo={undoTap} />)}
      footer={
        <TerminalFooter
          session={session}
          unsaved={unsaved}
          appliance={appliance}
          heldLink={heldLink}
          tags={tags}
          looked={knowledge.looked}
          guard={guard}
        />
      }
    />
  );
}
