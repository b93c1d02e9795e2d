import type { ReactNode } from 'react';
import type { Action } from './action.ts';
import { PersonIcon, PinIcon } from './icons.tsx';
import type { StateTone } from './state-tone.ts';
import { TextButton } from './text-button.tsx';
import { ToneIcon } from './tone-icon.tsx';
import './result-card.css';
import './tone-colours.css';

type Props = {
  tone: StateTone;
  state: string;
  headline: string;
  person?: string | undefined;
  place?: { title: string; radius: string; note?: string | undefined } | undefined;
  facts: readonly { label?: string | undefined; text: string }[];
  reason?: string | undefined;
  /** A small drawing of where it was. */
  picture?: ReactNode;
  action?: Action | undefined;
  dismiss?: Action | undefined;
};

/** What came of a press: the state in icon, colour and word, then who, what, when and where. No live region itself. */
export function ResultCard({
  tone,
  state,
  headline,
  person,
  place,
  facts,
  reason,
  picture,
  action,
  dismiss,
}: Props) {
  return (
    <div className="result-card" data-tone={tone}>
      <div className="result-card__sheet">
        <p className="result-card__state">
          <span className="result-card__sign">
            <ToneIcon tone={tone} />
          </span>
          <span className="result-card__word">{state}</span>
        </p>
        <div className="result-card__body">
          <h2 className="result-card__headline">{headline}</h2>
          {reason && <p className="result-card__reason">{reason}</p>}
          {person && (
            <p className="result-card__person">
              <PersonIcon />
              <span>{person}</span>
            </p>
          )}
          {place && (
            <p className="result-card__place">
              <PinIcon />
              <span>
                <strong className="result-card__title">{place.title}</strong>{' '}
                <strong className="result-card__radius">{place.radius}</strong>{' '}
                {place.note && <span className="result-card__note">{place.note}</span>}
              </span>
            </p>
          )}
          {picture}
          {facts.length > 0 && (
            <ul className="result-card__facts">
              {facts.map((fact) => (
                <li key={`${fact.label} ${fact.text}`}>
                  {fact.label && <span className="result-card__label">{fact.label} </span>}
                  {fact.text}
                </li>
              ))}
            </ul>
          )}
        </div>
        {action && (
          <div className="result-card__action">
            <TextButton tone="primary" label={action.label} onPress={action.onPress} />
          </div>
        )}
        {dismiss && (
          <div className="result-card__dismiss">
            <TextButton label={dismiss.label} onPress={dismiss.onPress} />
          </div>
        )}
      </div>
    </div>
  );
}
