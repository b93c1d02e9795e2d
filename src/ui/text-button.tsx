import type { ReactNode } from 'react';
import { BusyIcon } from './icons.tsx';
import './text-button.css';

type Props = {
  label: string;
  tone?: 'plain' | 'primary' | 'danger';
  icon?: ReactNode;
  busy?: boolean;
  disabled?: boolean;
  type?: 'button' | 'submit';
  onPress?: () => void;
};

/** An ordinary button. Busy swallows presses but keeps the focus. */
export function TextButton({
  label,
  tone = 'plain',
  icon,
  busy = false,
  disabled,
  type = 'button',
  onPress,
}: Props) {
  return (
    <button
      type={busy ? 'button' : type}
      className={`text-button text-button--${tone}`}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      disabled={disabled}
      onClick={() => {
        if (!busy) onPress?.();
      }}
    >
      {busy ? <BusyIcon /> : icon}
      {label}
    </button>
  );
}
