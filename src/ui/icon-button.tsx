import type { ReactNode } from 'react';
import './icon-button.css';

type Props = {
  label: string;
  icon: ReactNode;
  /** Whether it is a switch, and how it stands. */
  pressed?: boolean | undefined;
  /** Whether it opens something below it, and that is open. */
  expanded?: boolean | undefined;
  onPress: () => void;
};

/** A square button that shows only an icon; `label` is its accessible name. */
export function IconButton({ label, icon, pressed, expanded, onPress }: Props) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onPress}
    >
      {icon}
    </button>
  );
}
