import './standing-line.css';

type Props = { direction: 'in' | 'out'; since: string; duration?: string | undefined };

/** Whether a person is in or out, since when and for how long; the figures do not dance as they change. */
export function StandingLine({ direction, since, duration }: Props) {
  return (
    <p className="standing-line" data-tone={direction}>
      <span className="standing-line__dot" aria-hidden="true" />
      <span>
        <span className="standing-line__since">{since}</span>
        {duration && <span className="standing-line__duration">, {duration}</span>}
      </span>
    </p>
  );
}
