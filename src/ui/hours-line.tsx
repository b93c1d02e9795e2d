import type { Action } from './action.ts';
import { TextButton } from './text-button.tsx';
import './hours-line.css';

type Props = {
  /** Undefined while it is looked up: the line keeps its room, so that nothing moves under a finger. */
  hours: readonly { readonly label: string; readonly value: string }[] | undefined;
  notes: readonly string[];
  /** What can be done about the first of the notes. */
  action?: Action | undefined;
};

/** A person's hours on one line, and below it what does not stand in them. */
export function HoursLine({ hours = [], notes, action }: Props) {
  return (
    <div className="hours-line">
      <ul className="hours-line__hours">
        {hours.map(({ label, value }) => (
          <li key={label}>
            {label} <strong className="hours-line__value">{value}</strong>
          </li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className="hours-line__note">
          {note}
        </p>
      ))}
      {action && (
        <div>
          <TextButton label={action.label} onPress={action.onPress} />
        </div>
      )}
    </div>
  );
}
