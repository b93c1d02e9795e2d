import { useState } from 'react';
import { Field } from './field.tsx';
import { IconButton } from './icon-button.tsx';
import { EyeIcon } from './icons.tsx';

type Props = {
  label: string;
  kind: keyof typeof FIELDS;
  value: string;
  note?: string | undefined;
  error?: string | undefined;
  /** Whether it may be left empty. */
  optional?: boolean;
  /** Names the switch that makes a password readable. */
  revealLabel?: string | undefined;
  onChange: (value: string) => void;
};

const PLAIN = { type: 'text', autoComplete: 'off', inputMode: undefined, autoCapitalize: 'none' } as const;
const FIELDS = {
  email: { ...PLAIN, type: 'email', autoComplete: 'username', maxLength: 254 },
  password: { ...PLAIN, type: 'password', autoComplete: 'current-password', maxLength: 1024 },
  'new-password': { ...PLAIN, type: 'password', autoComplete: 'new-password', maxLength: 1024 },
  code: { ...PLAIN, autoComplete: 'one-time-code', maxLength: 400 },
  address: { ...PLAIN, maxLength: 400 },
  line: { ...PLAIN, autoCapitalize: 'sentences', maxLength: 200 },
  name: { ...PLAIN, autoCapitalize: 'words', maxLength: 200 },
  mail: { ...PLAIN, type: 'email', maxLength: 254 },
  search: { ...PLAIN, type: 'search', maxLength: 200 },
  digits: { ...PLAIN, inputMode: 'numeric', maxLength: 32 },
  'tab-number': { ...PLAIN, maxLength: 60 },
  degrees: { ...PLAIN, maxLength: 24 },
} as const;

/** One labelled line of a form, as password managers and keyboards on glass know it. */
export function TextField({
  label,
  kind,
  value,
  note,
  error,
  optional = false,
  revealLabel,
  onChange,
}: Props) {
  const [revealed, setRevealed] = useState(false);
  const { type, ...rest } = FIELDS[kind];
  return (
    <Field label={label} note={note} error={error}>
      {(ids) => (
        <div className="text-form__line">
          <input
            {...ids}
            {...rest}
            className="text-form__input"
            type={revealed ? 'text' : type}
            name={kind}
            value={value}
            required={!optional}
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
      )}
    </Field>
  );
}
