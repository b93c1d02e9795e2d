import { Field } from './field.tsx';

type Props = {
  label: string;
  value: string;
  rows?: number;
  maxLength?: number;
  note?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
  onChange: (value: string) => void;
};

/** Several lines of text below their label. */
export function TextArea({
  label,
  value,
  rows = 3,
  maxLength,
  note,
  error,
  optional = false,
  onChange,
}: Props) {
  return (
    <Field label={label} note={note} error={error}>
      {(ids) => (
        <textarea
          {...ids}
          className="text-form__input text-form__input--area"
          rows={rows}
          maxLength={maxLength}
          required={!optional}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
