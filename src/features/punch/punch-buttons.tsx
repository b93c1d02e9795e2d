import type { Direction } from '../../contract/direction.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { DoorInIcon, DoorOutIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';

type Props = { onPunch: (direction: Direction) => void };

/** The two buttons that everything is about. They are never off: a tap is always kept or honestly refused. */
export function PunchButtons({ onPunch }: Props) {
  const texts = useTexts();
  return (
    <>
      <BigButton tone="in" label={texts.clockIn} icon={<DoorInIcon />} onPress={() => onPunch('in')} />
      <BigButton tone="out" label={texts.clockOut} icon={<DoorOutIcon />} onPress={() => onPunch('out')} />
    </>
  );
}
