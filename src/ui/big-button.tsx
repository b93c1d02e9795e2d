import { type ReactNode, useId } from 'react';
import { BusyIcon } from './icons.tsx';
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
  onPress: () => void;
};

/**
 * One of the two things people come for. Its accessible name is exactly `label`; `note` describes it.
 * (hidden from the name, not from the description). Busy swallows presses but keeps the focus; disabled is the platform's own.
 */
export function BigButton({ tone, label, icon, note, busy = false, disabled = false, onPress }: Props) {
  const id = useId();
  return (
    <div className="big-button" data-tone={tone}>
      <button
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
