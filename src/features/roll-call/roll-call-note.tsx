import type { RollCall } from '../../outbox/device-entry.ts';
import { Banner } from '../../ui/banner.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useApplianceTexts } from '../../ui/texts/use-appliance-texts.ts';
import { useRollCallTexts } from '../../ui/texts/use-roll-call-texts.ts';
import { timeInZone } from '../time-in-zone.ts';

type Props = { call: RollCall; timeZone: string; onOpen: () => void };

/** Says that a roll call is going on, and leads to it; it names nobody. */
export function RollCallNote({ call, timeZone, onOpen }: Props) {
  const texts = useTexts();
  const { running } = useRollCallTexts();
  const { settings } = useApplianceTexts();
  const time = texts.time(timeInZone(call.startedMs, timeZone).slice(0, 5));
  return (
    <Banner tone="warning" actions={[{ label: settings.open, primary: true, onPress: onOpen }]}>
      {running(time)}
    </Banner>
  );
}
