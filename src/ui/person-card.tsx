import type { ReactNode } from 'react';
import { Portrait } from './portrait.tsx';
import './person-card.css';

type Props = {
  /** Of the words, for what is named by them. */
  id: string;
  photo: string | undefined;
  name: string;
  /** Where the person stands, in words. */
  state: string;
  tone: 'in' | 'out' | 'none';
  /** What else is known of them, below their state. */
  details?: ReactNode;
  children?: ReactNode;
};

/** Who was identified: photo, name, in or out since when, and what else can be done below. */
export function PersonCard({ id, photo, name, state, tone, details, children }: Props) {
  return (
    <div className="person-card" data-direction={tone}>
      <Portrait source={photo} />
      <div className="person-card__about">
        <div id={id}>
          <h2 className="person-card__name">{name}</h2>
          <p className="person-card__state">{state}</p>
        </div>
        {details}
      </div>
      {children && <div className="person-card__more">{children}</div>}
    </div>
  );
}
