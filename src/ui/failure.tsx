import './failure.css';

/** Why something did not work, read out as soon as it is there. It stays mounted: an alert that comes with its text is not heard. */
export function Failure({ text }: { text: string | undefined }) {
  return (
    <p className="failure" role="alert">
      {text}
    </p>
  );
}
