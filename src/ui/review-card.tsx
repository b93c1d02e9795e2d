import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Failure } from './failure.tsx';
import './review-card.css';

type Props = {
  title: string;
  /** Whether its heading takes the focus. */
  focused: boolean;
  place: string;
  /** Why somebody should look at it. */
  reasons: readonly string[];
  facts: readonly string[];
  /** What is so until somebody decides. */
  standing: string;
  history: ReactNode;
  why: ReactNode;
  error: string | undefined;
  /** The yes and the no. */
  children: ReactNode;
};

/** Something that waits for a decision, with the reasons first. */
export function ReviewCard(props: Props) {
  const { title, focused, place, reasons, facts, standing, history, why, error, children } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  return (
    <article className="review-card" aria-labelledby={id}>
      <div className="review-card__what">
        <h2 ref={heading} className="review-card__title" id={id} tabIndex={-1}>
          {title}
        </h2>
        <p>{place}</p>
        <ul className="review-card__reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <p className="review-card__facts">{facts.join(' · ')}</p>
        {history}
      </div>
      <div className="review-card__decision">
        <p className="review-card__standing">{standing}</p>
        {why}
        <div className="review-card__buttons">{children}</div>
        <Failure text={error} />
      </div>
    </article>
  );
}
