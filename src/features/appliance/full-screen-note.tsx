import { Banner } from '../../ui/banner.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useApplianceTexts } from '../../ui/texts/use-appliance-texts.ts';
import { timeInZone } from '../time-in-zone.ts';
import type { FullScreen } from './use-full-screen.ts';

type Props = { screen: FullScreen; timeZone: string };

/** Says that the full screen was left, and when, until it is back. */
export function FullScreenNote({ screen, timeZone }: Props) {
  const texts = useTexts();
  const { fullScreen } = useApplianceTexts();
  const { leftAtMs, enter } = screen;
  if (leftAtMs === undefined) return undefined;
  const time = texts.time(timeInZone(leftAtMs, timeZone).slice(0, 5));
  return (
    <Banner tone="warning" actions={[{ label: fullScreen.enter, primary: true, onPress: enter }]}>
      {fullScreen.left(time)}
    </Banner>
  );
}
