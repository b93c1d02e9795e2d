import { useId, useState } from 'react';
import { IconButton } from './icon-button.tsx';
import { EyeIcon } from './icons.tsx';
import './text-form.css';

type Props = {
  label: string;
  kind: 'email' | 'password' | 'code';
  value: string;
  /** Names the switch that makes a password readable. */
  revealLabel?: string | undefined;
  onChange: (value: string) => void;
};

const FIELDS = {
  email: { type: 'email', autoComplete: 'username', maxLength: 254 },
  password: { type: 'password', autoComplete: 'current-password', maxLength: 1024 },
  code: { type: 'text', autoComplete: 'one-time-code', maxLength: 400 },
} as const;

/** One labelled line of a form, as password managers know it. */
export function TextField({ label, kind, value, revealLabel, onChange }: Props) {
  const id = useId();
  const [revealed, setRevealed] = useState(false);
  const { type, autoComplete, maxLength } = FIELDS[kind];
  return (
    <div className="text-form">
      <label className="text-form__label" htmlFor={id}>
        {label}
      </label>
      <div className="text-form__line">
        <input
          id={id}
          className="text-form__input"
          type={revealed ? 'text' : type}
          name={kind}
          value={value}
          required
          maxLength={maxLength}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
        {revealLabel && (
          <IconButton
            label={revealLabel}
            icon={<EyeIcon />}
            pressed={revealed}
            onPress={() => setRevealed(!revealed)}
          />
        )}
      </div>
    </div>
  );
}
