import type { ReactNode } from 'react';
import { BusyIcon } from './icons.tsx';
import { useInitialFocus } from './use-initial-focus.ts';
import './text-button.css';

type Props = {
  label: string;
  tone?: 'plain' | 'primary' | 'danger';
  icon?: ReactNode;
  busy?: boolean;
  disabled?: boolean;
  type?: 'button' | 'submit';
  /** Whether it has the focus when it first appears. */
  initialFocus?: boolean;
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
  initialFocus = false,
  onPress,
}: Props) {
  const button = useInitialFocus<HTMLButtonElement>(initialFocus);
  return (
    <button
      ref={button}
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
