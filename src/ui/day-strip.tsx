import type { StateTone } from './state-tone.ts';
import { ToneIcon } from './tone-icon.tsx';
import './day-strip.css';
import './tone-colours.css';

type Props = {
  label: string;
  items: readonly {
    key: string;
    text: string;
    state: { tone: StateTone; label: string };
    /** Whether it is not in anybody's hours. */
    struck: boolean;
  }[];
};

/** A few things of one day in a row, each with the state it has reached. */
export function DayStrip({ label, items }: Props) {
  return (
    <ul className="day-strip" aria-label={label}>
      {items.map(({ key, text, state, struck }) => (
        <li key={key} className="day-strip__item" data-tone={state.tone}>
          <span className={struck ? 'day-strip__text day-strip__text--struck' : 'day-strip__text'}>
            {text}
          </span>
          <ToneIcon tone={state.tone} />
          <span className="visually-hidden">{state.label}</span>
        </li>
      ))}
    </ul>
  );
}
