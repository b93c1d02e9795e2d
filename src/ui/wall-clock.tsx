import './wall-clock.css';

type Props = {
  time: string;
  /** Of the day, where a language counts twelve hours. */
  half?: string | undefined;
  seconds: string;
  date: string;
  zone?: string | undefined;
};

/** The large clock, drawn from ready strings. Silent on purpose: a live region would read out every second. */
export function WallClock({ time, half, seconds, date, zone }: Props) {
  return (
    <div className="wall-clock">
      <time className="wall-clock__time">
        {time}
        <span className="wall-clock__seconds" aria-hidden="true">
          {seconds}
        </span>
        {half && <span className="wall-clock__half"> {half}</span>}
      </time>
      <p className="wall-clock__day">
        <span className="wall-clock__date">{date}</span>
        {zone && <span className="wall-clock__zone">{zone}</span>}
      </p>
    </div>
  );
}
