import { type ReactNode, Suspense, useState } from 'react';
import type { PersonalSession } from '../contract/device-session.ts';
import type { TemporalApi } from '../contract/temporal-api.ts';
import { signalOf } from '../features/access/signal.ts';
import { useAccessMode } from '../features/access/use-access-mode.ts';
import { useSignals } from '../features/access/use-signals.ts';
import { KioskClock } from '../features/clock/kiosk-clock.tsx';
import { learnTime } from '../features/clock/learn-time.ts';
import { OwnDay } from '../features/day/own-day.tsx';
import type { UnclosedStay } from '../features/day/unclosed-stay.ts';
import { useDay } from '../features/day/use-day.ts';
import type { IdentityActions } from '../features/identify/use-identity-actions.ts';
import type { InstallOffer } from '../features/install/install-offer.ts';
import { PositionNotice } from '../features/place/position-notice.tsx';
import { useWhereabouts } from '../features/place/use-whereabouts.ts';
import { PunchButtons } from '../features/punch/punch-buttons.tsx';
import { PunchResult } from '../features/punch/punch-result.tsx';
import { useLastPunch } from '../features/punch/use-last-punch.ts';
import { useLikelyDirection } from '../features/punch/use-likely-direction.ts';
import { usePunch } from '../features/punch/use-punch.ts';
import { QueueLine } from '../features/queue/queue-line.tsx';
import { StorageBanner } from '../features/queue/storage-banner.tsx';
import type { AppUpdate } from '../features/update/app-update.ts';
import { UpdateBanner } from '../features/update/update-banner.tsx';
import { Banner } from '../ui/banner.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { AccessIcon, RecordsIcon } from '../ui/icons.tsx';
import { KioskHeader } from '../ui/kiosk-header.tsx';
import { Screen } from '../ui/screen.tsx';
import { useTexts } from '../ui/texts/texts-context.ts';
import { lazily } from './lazily.ts';

const PrivacyCard = lazily(async () => (await import('../features/day/privacy-card.tsx')).PrivacyCard);
const OwnHours = lazily(async () => (await import('../features/day/own-hours.tsx')).OwnHours);
const OwnLeaving = lazily(async () => (await import('./own-leaving.tsx')).OwnLeaving);
const AccessDialog = lazily(async () => (await import('../features/access/access-dialog.tsx')).AccessDialog);
const InstallBanner = lazily(
  async () => (await import('../features/install/install-banner.tsx')).InstallBanner,
);
const SignInAgain = lazily(async () => (await import('../features/sign-in/sign-in-again.tsx')).SignInAgain);
const OwnHeartbeat = lazily(async () => (await import('./own-heartbeat.tsx')).OwnHeartbeat);

type Props = {
  session: PersonalSession;
  needsSignIn: boolean;
  linkRefused: boolean;
  enrolling: boolean;
  temporal: TemporalApi;
  update: AppUpdate;
  install: InstallOffer;
  actions: IdentityActions;
  menu: ReactNode;
};

/** The kiosk of an enrolled device: the clock, the result of the last tap, and the two buttons. */
export function Kiosk({
  session,
  needsSignIn,
  linkRefused,
  enrolling,
  temporal,
  update,
  install,
  actions,
  menu,
}: Props) {
  const texts = useTexts();
  const { whereabouts, permission, allow } = useWhereabouts();
  const { outcome, hasTapped, unsaved, punch, stateLeaving, show, dismiss } = usePunch({
    session,
    temporal,
    locate: whereabouts.locate,
    learnTime,
  });
  useLastPunch(session.principal, show);
  const day = useDay(session.person.id);
  const likely = useLikelyDirection(day.standing);
  const [showsDay, setShowsDay] = useState(false);
  const [unclosed, setUnclosed] = useState<UnclosedStay>();
  const access = useAccessMode(true);
  const signals = useSignals(false);
  const [showsAccess, setShowsAccess] = useState<boolean>();
  const busy =
    unsaved > 0 ||
    outcome?.kind === 'saving' ||
    (outcome?.kind === 'kept' && outcome.punch.state === 'draft');
  const { location, companyName, person } = session;
  return (
    <Screen
      header={
        <KioskHeader
          company={session.sample ? texts.sampleCompany : companyName}
          place={location.title}
          placeNote={texts.radius(location.radiusMetres)}
          person={person.displayName}
        >
          <IconButton label={texts.day.title} icon={<RecordsIcon />} onPress={() => setShowsDay(true)} />
          <IconButton label={texts.access.title} icon={<AccessIcon />} onPress={() => setShowsAccess(true)} />
          {menu}
        </KioskHeader>
      }
      hero={
        <>
          <KioskClock timeZone={session.timeZone} />
          <OwnDay day={day} timeZone={session.timeZone}>
            <Suspense>
              <OwnHours
                day={day}
                personId={person.id}
                temporal={temporal}
                timeZone={session.timeZone}
                own
                onUnclosed={setUnclosed}
              />
            </Suspense>
          </OwnDay>
        </>
      }
      notice={
        <>
          <StorageBanner />
          <Suspense>
            {needsSignIn && <SignInAgain onSignIn={actions.signIn} onEnrol={actions.enrol} />}
            {outcome === undefined && <InstallBanner offer={install} />}
          </Suspense>
          {enrolling && <Banner tone="info">{texts.enrolling}</Banner>}
          {linkRefused && <Banner tone="warning">{texts.linkRefused}</Banner>}
          <PositionNotice permission={permission} onAllow={allow} />
          <UpdateBanner update={update} busy={busy} />
        </>
      }
      hasResult={outcome !== undefined}
      result={
        <PunchResult
          outcome={outcome}
          unsaved={unsaved}
          session={session}
          isNews={hasTapped}
          onSay={({ tone }) => signals.give(signalOf(tone))}
          onDismiss={dismiss}
        />
      }
      actions={<PunchButtons likely={likely} onPunch={punch} />}
      footer={
        <>
          <QueueLine
            owner={{
              principal: session.principal,
              nameOf: () => person.displayName,
              timeZone: session.timeZone,
            }}
            unsaved={unsaved}
          />
          <Suspense>
            <OwnHeartbeat session={session} needsSignIn={needsSignIn} update={update} />
            <PrivacyCard
              personId={person.id}
              place={location}
              timeZone={session.timeZone}
              open={showsDay}
              onClose={() => setShowsDay(false)}
            />
            {unclosed && (
              <OwnLeaving
                stay={unclosed}
                temporal={temporal}
                timeZone={session.timeZone}
                onState={stateLeaving}
                onClose={() => setUnclosed(undefined)}
              />
            )}
            {showsAccess !== undefined && (
              <AccessDialog
                mode={access}
                signals={signals}
                open={showsAccess}
                onClose={() => setShowsAccess(false)}
              />
            )}
          </Suspense>
        </>
      }
    />
  );
}
