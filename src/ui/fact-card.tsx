import type { ReactNode } from 'react';
import type { StateTone } from './state-tone.ts';
import { ToneIcon } from './tone-icon.tsx';
import './fact-card.css';
import './tone-colours.css';

type Props = {
  title: string;
  state: { tone: StateTone; label: string };
  reason?: string | undefined;
  facts: readonly (readonly [label: string, text: string])[];
  /** A drawing of one of the facts. */
  picture?: ReactNode;
};

/** A thing with everything that is known of it, label by label. */
export function FactCard({ title, state, reason, facts, picture }: Props) {
  return (
    <li className="fact-card" data-tone={state.tone}>
      <div className="fact-card__head">
        <h3 className="fact-card__title">{title}</h3>
        <p className="fact-card__state">
          <ToneIcon tone={state.tone} />
          {state.label}
        </p>
      </div>
      {reason && <p className="fact-card__reason">{reason}</p>}
      <div className="fact-card__body">
        <dl className="fact-card__facts">
          {facts.map(([label, text]) => (
            <div key={label} className="fact-card__fact">
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {picture && <div className="fact-card__picture">{picture}</div>}
      </div>
    </li>
  );
}
