import './history-list.css';
import './tone-colours.css';

type Props = {
  label: string;
  items: readonly {
    readonly key: string;
    readonly tone: 'calm' | 'good' | 'info' | 'danger';
    /** What was done. */
    readonly title: string;
    /** What held from then on. */
    readonly text?: string | undefined;
    /** It holds no more. */
    readonly struck?: boolean;
    readonly by?: string | undefined;
    readonly why?: string | undefined;
  }[];
};

/** What became of a thing, step by step; nothing of it goes away. */
export function HistoryList({ label, items }: Props) {
  return (
    <ol className="history-list" aria-label={label}>
      {items.map(({ key, tone, title, text, struck, by, why }) => (
        <li key={key} className="history-list__item" data-tone={tone}>
          <span className="history-list__title">{title}</span>
          {text && <> {struck ? <s>{text}</s> : <span>{text}</span>}</>}
          {why && <q className="history-list__why">{why}</q>}
          {by && <span className="history-list__by">{by}</span>}
        </li>
      ))}
    </ol>
  );
}
