import { useId } from 'react';
import './switch-row.css';

type Props = { label: string; note: string; on: boolean; onChange: (on: boolean) => void };

/** Something that is on or off, with what it does; the whole row is pressed. */
export function SwitchRow({ label, note, on, onChange }: Props) {
  const id = useId();
  return (
    <label className="switch-row">
      <span className="switch-row__words">
        <span className="switch-row__label" id={id}>
          {label}
        </span>
        <span className="switch-row__note" id={`${id}note`}>
          {note}
        </span>
      </span>
      <input
        type="checkbox"
        role="switch"
        className="switch-row__switch"
        aria-labelledby={id}
        aria-describedby={`${id}note`}
        aria-checked={on}
        checked={on}
        onChange={({ target }) => onChange(target.checked)}
      />
    </label>
  );
}
