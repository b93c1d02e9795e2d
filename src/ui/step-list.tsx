import './step-list.css';

type Props = { label: string; steps: readonly string[] };

/** Things to do one after another, numbered. */
export function StepList({ label, steps }: Props) {
  return (
    <ol className="step-list" aria-label={label}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
