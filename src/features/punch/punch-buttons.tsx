import type { Direction } from '../../contract/direction.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { DoorInIcon, DoorOutIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';

type Props = { onPunch: (direction: Direction) => void };

/**
 * The two buttons that everything is about. They are never off: a tap is always kept or honestly refused. A shortcut
 * of the installed app makes one of them ready, and does not punch by itself: any page could link to its address.
 */
export function PunchButtons({ onPunch }: Props) {
  const texts = useTexts();
  const ready = new URLSearchParams(location.search).get('ready');
  return (
    <>
      <BigButton
        tone="in"
        label={texts.clockIn}
        icon={<DoorInIcon />}
        initialFocus={ready === 'in'}
        onPress={() => onPunch('in')}
      />
      <BigButton
        tone="out"
        label={texts.clockOut}
        icon={<DoorOutIcon />}
        initialFocus={ready === 'out'}
        onPress={() => onPunch('out')}
      />
    </>
  );
}
