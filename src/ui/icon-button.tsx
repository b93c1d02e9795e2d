import type { ReactNode } from 'react';
import './icon-button.css';

type Props = { label: string; icon: ReactNode; onPress: () => void };

/** A square button that shows only an icon; `label` is its accessible name. */
export function IconButton({ label, icon, onPress }: Props) {
  return (
    <button type="button" className="icon-button" aria-label={label} onClick={onPress}>
      {icon}
    </button>
  );
}
