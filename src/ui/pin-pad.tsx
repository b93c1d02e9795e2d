import type { Ref } from 'react';
import { BackspaceIcon } from './icons.tsx';
import './pin-pad.css';

type Props = {
  label: string;
  /** How many digits are typed; they are shown as dots. */
  typed: number;
  /** How many there will be, where that is known. */
  length?: number | undefined;
  /** Says the same to whoever cannot see the dots. */
  typedText: string;
  message?: string | undefined;
  disabled?: boolean;
  eraseLabel: string;
  /** Absent where the last digit ends the PIN by itself. */
  ok?: { label: string; onPress: () => void } | undefined;
  onDigit: (digit: string) => void;
  onErase: () => void;
  ref?: Ref<HTMLElement>;
};

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Number keys drawn in the page: no on-screen keyboard of the system is needed. What is typed is never shown. */
export function PinPad({
  label,
  typed,
  length,
  typedText,
  message,
  disabled = false,
  eraseLabel,
  ok,
  onDigit,
  onErase,
  ref,
}: Props) {
  const dots = Array.from({ length: Math.max(length ?? 0, typed) }, (_, at) => at);
  const key = (digit: string) => (
    <button
      key={digit}
      type="button"
      className="pin-pad__key"
      disabled={disabled}
      onClick={() => onDigit(digit)}
    >
      {digit}
    </button>
  );
  return (
    <section ref={ref} className="pin-pad" aria-label={label} tabIndex={-1}>
      <p className="pin-pad__label" aria-hidden="true">
        {label}
      </p>
      <p className="pin-pad__dots">
        {dots.map((at) => (
          <span key={at} className={at < typed ? 'pin-pad__dot pin-pad__dot--typed' : 'pin-pad__dot'} />
        ))}
        <span className="pin-pad__unseen" role="status">
          {typed > 0 ? typedText : ''}
        </span>
      </p>
      <p className="pin-pad__message" role="alert">
        {message}
      </p>
      <div className="pin-pad__keys" data-unspoken>
        {DIGITS.map(key)}
        <button
          type="button"
          className="pin-pad__key pin-pad__key--quiet"
          aria-label={eraseLabel}
          disabled={disabled || typed === 0}
          onClick={onErase}
        >
          <BackspaceIcon />
        </button>
        {key('0')}
        {ok ? (
          <button
            type="button"
            className="pin-pad__key pin-pad__key--ok"
            disabled={disabled || typed === 0}
            onClick={ok.onPress}
          >
            {ok.label}
          </button>
        ) : (
          <span />
        )}
      </div>
    </section>
  );
}
