import { useId } from 'react';
import './radio-group.css';

type Props<Value extends string> = {
  legend: string;
  /** Whether what it is about is drawn elsewhere. */
  quiet?: boolean;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange: (value: Value) => void;
};

/** One of two or three values, all in sight. */
export function RadioGroup<Value extends string>({
  legend,
  quiet = false,
  value,
  options,
  onChange,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="radio-group">
      <legend className={quiet ? 'visually-hidden' : 'radio-group__legend'}>{legend}</legend>
      <div className="radio-group__options">
        {options.map((option) => (
          <label key={option.value} className="radio-group__option">
            <input
              className="radio-group__input"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
