import { type ReactNode, useId } from 'react';
import { BusyIcon } from './icons.tsx';
import { useInitialFocus } from './use-initial-focus.ts';
import './big-button.css';

/** Above this many characters a label gets the smaller of two sizes, so that it stays on one line. */
const SHORT_LABEL = 10;

type Props = {
  tone: 'in' | 'out';
  label: string;
  icon: ReactNode;
  note?: string | undefined;
  busy?: boolean;
  disabled?: boolean;
  /** Whether the other of the two is the one that is most likely wanted. */
  quiet?: boolean;
  /** Whether it has the focus when it first appears. */
  initialFocus?: boolean;
  onPress: () => void;
};

/**
 * One of the two things people come for. Its accessible name is exactly `label`, which `note` describes and does not
 * become part of. Busy swallows presses but keeps the focus; disabled is the platform's own.
 */
export function BigButton({
  tone,
  label,
  icon,
  note,
  busy = false,
  disabled = false,
  quiet = false,
  initialFocus = false,
  onPress,
}: Props) {
  const id = useId();
  const button = useInitialFocus<HTMLButtonElement>(initialFocus);
  return (
    <div className={quiet ? 'big-button big-button--quiet' : 'big-button'} data-tone={tone}>
      <button
        ref={button}
        type="button"
        className="big-button__face"
        aria-describedby={note ? id : undefined}
        aria-busy={busy || undefined}
        aria-disabled={busy || undefined}
        disabled={disabled}
        onClick={() => {
          if (!busy) onPress();
        }}
      >
        <span className="big-button__icon">{busy ? <BusyIcon /> : icon}</span>
        <span className="big-button__words">
          <span
            className={
              label.length > SHORT_LABEL ? 'big-button__label big-button__label--long' : 'big-button__label'
            }
          >
            {label}
          </span>
          {note && (
            <span className="big-button__note" aria-hidden="true" id={id}>
              {note}
            </span>
          )}
        </span>
      </button>
    </div>
  );
}
