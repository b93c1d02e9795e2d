import { useId, useState } from 'react';
import './text-form.css';

type Props = {
  /** Its accessible name: what stands above the column, and in which line it is. */
  label: string;
  value: string;
  error: string;
  /** Gets what was typed, once somebody is done with it. */
  onSettle: (text: string) => void;
};

/** A cell of a table in which something is wrong, to be put right where it stands. */
export function CellField({ label, value, error, onSettle }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const settle = () => {
    if (typed !== value) onSettle(typed);
  };
  return (
    <span className="text-form text-form--cell">
      <input
        className="text-form__input"
        aria-label={label}
        aria-invalid
        aria-describedby={id}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      <span className="text-form__error" id={id}>
        {error}
      </span>
    </span>
  );
}
