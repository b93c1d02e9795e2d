import type { Action } from './action.ts';
import type { StateTone } from './state-tone.ts';
import { TextButton } from './text-button.tsx';
import { ToneIcon } from './tone-icon.tsx';
import './queue-item.css';
import './tone-colours.css';

type Props = {
  title: string;
  detail: string;
  state: { tone: StateTone; label: string };
  reason?: string | undefined;
  actions?: readonly Action[];
};

/** One row of a `QueueList`: what it is, how far it got, why not further, and what can be done. */
export function QueueItem({ title, detail, state, reason, actions = [] }: Props) {
  return (
    <li className="queue-item" data-tone={state.tone}>
      <div className="queue-item__words">
        <p className="queue-item__title">{title}</p>
        <p className="queue-item__detail">{detail}</p>
      </div>
      <p className="queue-item__state">
        <ToneIcon tone={state.tone} />
        {state.label}
      </p>
      {reason && <p className="queue-item__reason">{reason}</p>}
      {actions.length > 0 && (
        <div className="queue-item__actions">
          {actions.map(({ label, onPress, primary }) => (
            <TextButton key={label} label={label} tone={primary ? 'primary' : 'plain'} onPress={onPress} />
          ))}
        </div>
      )}
    </li>
  );
}
