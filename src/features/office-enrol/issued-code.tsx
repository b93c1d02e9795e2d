import { useEffect, useState } from 'react';
import type { EnrolmentTarget, IssuedEnrolment } from '../../contract/office/issued-enrolment.ts';
import { formatShortCode } from '../../contract/short-code.ts';
import { Banner } from '../../ui/banner.tsx';
import { Beside } from '../../ui/beside.tsx';
import { QrPicture } from '../../ui/qr-picture.tsx';
import { SecretLine } from '../../ui/secret-line.tsx';
import { StepList } from '../../ui/step-list.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { CopyButton } from '../copy-button.tsx';
import { eventTimeInZone } from '../event-time-in-zone.ts';
import { timeOf } from '../time-of.ts';
import type { TabletOrigin } from './tablet-origin.ts';
import { UnreachableNote } from './unreachable-note.tsx';
import { useEnrolled } from './use-enrolled.ts';

type Props = {
  target: EnrolmentTarget;
  /** What the device will be called, or whose it is. */
  name: string;
  issued: IssuedEnrolment;
  origin: TabletOrigin;
  timeZone: string;
  onAnew: () => void;
};

/** A code for a terminal lives so long, by the server's clock. */
const LIFETIME_MS = 15 * 60_000;

/** A code that was issued: as a QR picture where a tablet can open it, as a link, and to be typed; until it is used. */
export function IssuedCode({ target, name, issued, origin, timeZone, onAnew }: Props) {
  const { enrol } = useOfficeKeepingTexts();
  const texts = useTexts();
  const enrolled = useEnrolled(target, issued.shortCodeExpiresAtMs - LIFETIME_MS);
  const expired = useExpired(issued.code);
  if (enrolled) {
    return (
      <div role="status">
        <Banner tone="info">{enrol.enrolled(name)}</Banner>
      </div>
    );
  }
  if (expired) {
    return (
      <div role="status">
        <Banner tone="warning" actions={[{ label: enrol.anew, primary: true, onPress: onAnew }]}>
          {enrol.expired}
        </Banner>
      </div>
    );
  }
  const until = timeOf(eventTimeInZone(issued.shortCodeExpiresAtMs, timeZone), texts);
  const fragment = `/#enrol=${issued.code}`;
  if (origin.kind !== 'reachable') {
    return (
      <>
        <UnreachableNote origin={origin} />
        {origin.kind === 'loopback' && (
          <>
            <p>{enrol.sameMachine}</p>
            <SecretLine label={enrol.openHere} text={`${location.origin}${fragment}`} />
            <div>
              <CopyButton
                label={enrol.copyLink}
                copiedLabel={enrol.copied}
                text={`${location.origin}${fragment}`}
              />
            </div>
            <p role="status">
              {enrol.waiting} {enrol.until(until)}
            </p>
          </>
        )}
      </>
    );
  }
  const link = `${origin.origin}${fragment}`;
  return (
    <Beside aside={<QrPicture content={link} label={enrol.qrOf(name)} />}>
      <p>{enrol.scan}</p>
      <p role="status">
        {enrol.waiting} {enrol.until(until)}
      </p>
      <div>
        <CopyButton label={enrol.copyLink} copiedLabel={enrol.copied} text={link} />
      </div>
      <p>{enrol.steps}</p>
      <StepList label={enrol.steps} steps={[enrol.openAddress(origin.origin), enrol.typeCode]} />
      <SecretLine label={enrol.code} text={formatShortCode(issued.shortCode)} large />
      <SecretLine label={enrol.link} text={link} />
    </Beside>
  );
}

/** Whether a code has run out; measured from when it came, since this device's clock may be wrong. */
function useExpired(code: string): boolean {
  const [expired, setExpired] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setExpired(code), LIFETIME_MS);
    return () => clearTimeout(timer);
  }, [code]);
  return expired === code;
}
