import { Field } from './field.tsx';
import { ChevronIcon } from './icons.tsx';
import './choice-menu.css';

type Props = {
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  note?: string | undefined;
  error?: string | undefined;
  onChange: (value: string) => void;
};

/** One of a few values below its label, in the platform's own <select>. */
export function SelectField({ label, value, options, note, error, onChange }: Props) {
  return (
    <Field label={label} note={note} error={error}>
      {(ids) => (
        <div className="choice-menu choice-menu--wide">
          <select
            {...ids}
            className="choice-menu__select"
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronIcon />
        </div>
      )}
    </Field>
  );
}
