import { type ReactNode, useCallback } from 'react';
import type { DeviceSession } from '../contract/device-session.ts';
import type { TemporalApi } from '../contract/temporal-api.ts';
import { KioskClock } from '../features/clock/kiosk-clock.tsx';
import { learnTime } from '../features/clock/learn-time.ts';
import { locate } from '../features/place/locate.ts';
import { PunchButtons } from '../features/punch/punch-buttons.tsx';
import { PunchResult } from '../features/punch/punch-result.tsx';
import { useLastPunch } from '../features/punch/use-last-punch.ts';
import { usePunch } from '../features/punch/use-punch.ts';
import { QueueLine } from '../features/queue/queue-line.tsx';
import type { AppUpdate } from '../features/update/app-update.ts';
import { UpdateBanner } from '../features/update/update-banner.tsx';
import { Banner } from '../ui/banner.tsx';
import { KioskHeader } from '../ui/kiosk-header.tsx';
import { Screen } from '../ui/screen.tsx';
import { useTexts } from '../ui/texts/texts-context.ts';

type Props = {
  session: DeviceSession;
  needsSignIn: boolean;
  linkRefused: boolean;
  enrolling: boolean;
  temporal: TemporalApi;
  update: AppUpdate;
  menu: ReactNode;
};

/** The kiosk of an enrolled device: the clock, the result of the last tap, and the two buttons. */
export function Kiosk({ session, needsSignIn, linkRefused, enrolling, temporal, update, menu }: Props) {
  const texts = useTexts();
  // Engines without a secure context have no geolocation, whatever the types say.
  const whereabouts = useCallback(
    (ms: number) => locate((navigator as Partial<Navigator>).geolocation, ms),
    [],
  );
  const { outcome, unsaved, punch, show, dismiss } = usePunch({
    session,
    temporal,
    locate: whereabouts,
    learnTime,
  });
  useLastPunch(session.principal, show);
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
          {menu}
        </KioskHeader>
      }
      hero={<KioskClock timeZone={session.timeZone} />}
      notice={
        <>
          {needsSignIn && <Banner tone="warning">{texts.needsSignIn}</Banner>}
          {enrolling && <Banner tone="info">{texts.enrolling}</Banner>}
          {linkRefused && <Banner tone="warning">{texts.linkRefused}</Banner>}
          <UpdateBanner update={update} busy={busy} />
        </>
      }
      hasResult={outcome !== undefined}
      result={<PunchResult outcome={outcome} unsaved={unsaved} session={session} onDismiss={dismiss} />}
      actions={<PunchButtons onPunch={punch} />}
      footer={
        <QueueLine
          owner={{ principal: session.principal, name: person.displayName, timeZone: session.timeZone }}
          unsaved={unsaved}
        />
      }
    />
  );
}
