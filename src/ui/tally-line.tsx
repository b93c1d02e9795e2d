import './tally-line.css';
import './tone-colours.css';

type Props = { items: readonly { readonly text: string; readonly tone: 'recorded' | 'danger' }[] };

/** How far something has come, in a few counts that are read from afar and said as they change. */
export function TallyLine({ items }: Props) {
  return (
    <p className="tally-line" role="status">
      {items.map(({ text, tone }) => (
        <span key={tone} className="tally-line__count" data-tone={tone}>
          {text}
        </span>
      ))}
    </p>
  );
}
