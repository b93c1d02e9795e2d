import './fact-list.css';

type Props = { facts: readonly (readonly [label: string, text: string])[] };

/** What is known of a thing, label by label. */
export function FactList({ facts }: Props) {
  return (
    <dl className="fact-list">
      {facts.map(([label, text]) => (
        <div key={label} className="fact-list__fact">
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
