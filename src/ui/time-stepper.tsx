import './time-stepper.css';

type Props = {
  time: string;
  day?: string | undefined;
  steps: readonly { sign: string; label: string; disabled: boolean; onPress: () => void }[];
};

/** A time that is set by big steps; `steps` are the earlier ones, then the later ones, in order. */
export function TimeStepper({ time, day, steps }: Props) {
  const half = Math.floor(steps.length / 2);
  const buttons = (some: typeof steps) =>
    some.map(({ sign, label, disabled, onPress }) => (
      <button key={label} type="button" className="time-stepper__step" disabled={disabled} onClick={onPress}>
        {/* What is drawn is in the name: whoever speaks to the device says what they see. */}
        <span className="visually-hidden">{label} </span>
        {sign}
      </button>
    ));
  return (
    <div className="time-stepper">
      {buttons(steps.slice(0, half))}
      <p className="time-stepper__value" role="status">
        <span className="time-stepper__time">{time}</span>
        {day && <span className="time-stepper__day">{day}</span>}
      </p>
      {buttons(steps.slice(half))}
    </div>
  );
}
