import { QueueLine } from './queue-line.tsx';
import { useOutbox } from './use-outbox.ts';

const NOBODY = {
  principal: undefined,
  nameOf: () => '',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};

/** On a device that nobody is enrolled on: the punches that still lie here, if there are any. */
export function LeftBehind() {
  const { counts } = useOutbox();
  const any = counts.waiting + counts.held + counts.refused > 0;
  return any ? <QueueLine owner={NOBODY} unsaved={0} /> : undefined;
}
