import { Field } from './field.tsx';

type Props = {
  label: string;
  /** `HH:MM`; empty where none is given. */
  value: string;
  note?: string | undefined;
  error?: string | undefined;
  onChange: (value: string) => void;
};

/** A time of day to the minute, in the browser's own field for times. */
export function TimeField({ label, value, note, error, onChange }: Props) {
  return (
    <Field label={label} note={note} error={error}>
      {(ids) => (
        <input
          {...ids}
          className="text-form__input text-form__input--date"
          type="time"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
