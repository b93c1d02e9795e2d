import { DIRECTIONS, type Direction } from '../../contract/direction.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { DoorInIcon, DoorOutIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';

type Props = { likely: Direction; onPunch: (direction: Direction) => void };

const ICONS = { in: DoorInIcon, out: DoorOutIcon };

/**
 * The two buttons that everything is about, each always in its own place; the one that a person hardly wants now is
 * the quieter. They are never off: a tap is always kept or honestly refused. A shortcut
 * of the installed app makes one of them ready, and does not punch by itself: any page could link to its address.
 */
export function PunchButtons({ likely, onPunch }: Props) {
  const texts = useTexts();
  const ready = new URLSearchParams(location.search).get('ready');
  const labels = { in: texts.clockIn, out: texts.clockOut };
  return DIRECTIONS.map((direction) => {
    const Icon = ICONS[direction];
    return (
      <BigButton
        key={direction}
        tone={direction}
        label={labels[direction]}
        icon={<Icon />}
        quiet={direction !== likely}
        initialFocus={ready === direction}
        onPress={() => onPunch(direction)}
      />
    );
  });
}
