import './tick-box.css';

type Props = { label: string; on: boolean; onChange: (on: boolean) => void };

/** Something that is wanted or not, in one line. */
export function TickBox({ label, on, onChange }: Props) {
  return (
    <label className="tick-box">
      <input
        className="tick-box__input"
        type="checkbox"
        checked={on}
        onChange={({ target }) => onChange(target.checked)}
      />
      {label}
    </label>
  );
}
