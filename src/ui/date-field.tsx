import { Field } from './field.tsx';

type Props = {
  label: string;
  /** `Y-m-d`; empty where none is chosen. */
  value: string;
  min?: string | undefined;
  max?: string | undefined;
  note?: string | undefined;
  error?: string | undefined;
  onChange: (value: string) => void;
};

/** A day, in the browser's own field for days. */
export function DateField({ label, value, min, max, note, error, onChange }: Props) {
  return (
    <Field label={label} note={note} error={error}>
      {(ids) => (
        <input
          {...ids}
          className="text-form__input text-form__input--date"
          type="date"
          value={value}
          min={min}
          max={max}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
