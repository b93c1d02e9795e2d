import type { TerminalSession } from '../contract/device-session.ts';
import type { PinGuard } from '../features/appliance/admin-gate.tsx';
import type { AdminTags } from '../features/appliance/admin-pin.ts';
import { LinkQuestion } from '../features/appliance/link-question.tsx';
import { Rest } from '../features/appliance/rest.tsx';
import { KioskClock } from '../features/clock/kiosk-clock.tsx';
import type { HeldLink } from '../features/identify/use-enrolment.ts';
import { QueueLine } from '../features/queue/queue-line.tsx';
import { CheckLine, CheckWords } from '../features/self-check/check-line.tsx';
import type { Appliance } from './use-appliance.ts';

type Props = {
  session: TerminalSession;
  unsaved: number;
  appliance: Appliance;
  heldLink: HeldLink | undefined;
  tags: AdminTags;
  /** Whether the device's own store has been read. */
  looked: boolean;
  guard: PinGuard;
};

/** What a terminal says of itself: what waits, whether all is well; and what lies over it all. */
export function TerminalFooter({ session, unsaved, appliance, heldLink, tags, looked, guard }: Props) {
  const { principal, name, timeZone } = session;
  const { resting, check } = appliance;
  return (
    <>
      <QueueLine owner={{ principal, nameOf: () => name, timeZone }} unsaved={unsaved} shut />
      <CheckLine key={String(resting)} last={check.last} timeZone={timeZone} onLook={check.look} />
      {heldLink && (
        <LinkQuestion
          name={name}
          tags={tags}
          looked={looked}
          guard={guard}
          onUse={heldLink.use}
          onDrop={heldLink.drop}
        />
      )}
      {resting && (
        <Rest place={session.location.title}>
          <KioskClock timeZone={timeZone} />
          <CheckWords last={check.last} />
        </Rest>
      )}
    </>
  );
}
