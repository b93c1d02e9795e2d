import type { Action } from './action.ts';
import type { StateTone } from './state-tone.ts';
import { ToneIcon } from './tone-icon.tsx';
import './result-chip.css';
import './tone-colours.css';

type Props = {
  tone: StateTone;
  state: string;
  headline: string;
  person: string;
  action?: Action | undefined;
};

/** The result of an earlier press, made small for the next person, with its own way back. */
export function ResultChip({ tone, state, headline, person, action }: Props) {
  return (
    <div className="result-chip" data-tone={tone}>
      <span className="result-chip__sign">
        <ToneIcon tone={tone} />
      </span>
      <p className="result-chip__words">
        <strong className="result-chip__person">{person}</strong>{' '}
        <span>
          {headline} · {state}
        </span>
      </p>
      {action && (
        <button
          type="button"
          className="result-chip__action"
          aria-label={`${action.label}: ${person}, ${headline}`}
          onClick={action.onPress}
        >
          {action.label}
        </button>
      )}
    </div>
  );
}
