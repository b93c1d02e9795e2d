import { CheckIcon } from './icons.tsx';
import './tick-list.css';

type Props = {
  label: string;
  rows: readonly {
    readonly id: number;
    readonly name: string;
    readonly note: string;
    readonly ticked: boolean;
  }[];
  onTick: (id: number, ticked: boolean) => void;
};

/** People to be ticked off one by one, each row large enough for a glove. */
export function TickList({ label, rows, onTick }: Props) {
  return (
    <ul className="tick-list" aria-label={label}>
      {rows.map(({ id, name, note, ticked }) => (
        <li key={id}>
          <label className="tick-list__row">
            <input
              type="checkbox"
              className="tick-list__box"
              checked={ticked}
              onChange={({ target }) => onTick(id, target.checked)}
            />
            <span className="tick-list__sign">
              <CheckIcon />
            </span>
            <span className="tick-list__words">
              <span className="tick-list__name">{name}</span> <span className="tick-list__note">{note}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
