import type { OfficeDevice } from '../../contract/office/office-device.ts';
import { Banner } from '../../ui/banner.tsx';
import { TitledSection } from '../../ui/titled-section.tsx';
import type { DeviceWording } from './device-words.ts';
import { numberRanges } from './number-ranges.ts';

type Props = { chain: OfficeDevice['chain']; wording: DeviceWording };

const MOST = 12;

/** Whether every punch that a device numbered came, and in its order. */
export function ChainSection({ chain, wording }: Props) {
  const { devices: words } = wording.work;
  const { received, gaps, gapCount, broken, undone } = chain;
  const numbers = (all: readonly number[]) => {
    const { text, more } = numberRanges(all, MOST);
    return more ? words.andMore(text) : text;
  };
  const whole = gapCount === 0 && broken.length === 0;
  return (
    <TitledSection title={words.label.chain}>
      {whole && <p>{received === 0 ? words.chainNone : words.chainWhole(received)}</p>}
      {gapCount > 0 && (
        <Banner tone="danger">
          {words.gaps(gapCount, numbers(gaps))}. {words.gapsWhat}
        </Banner>
      )}
      {broken.length > 0 && (
        <Banner tone="danger">
          {words.broken(broken.length, numbers(broken))}. {words.brokenWhat}
        </Banner>
      )}
      {undone > 0 && <p>{words.undone(undone)}</p>}
    </TitledSection>
  );
}
