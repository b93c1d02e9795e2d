import type { ReactNode } from 'react';
import { CheckIcon, MinusIcon, RefusedIcon, WarningIcon } from './icons.tsx';
import './check-list.css';
import './tone-colours.css';

/** How a check came out. */
type Result = 'good' | 'poor' | 'bad' | 'absent';

type Props = {
  label: string;
  items: readonly {
    key: string;
    name: string;
    found: string;
    result: Result;
    /** The result as a word. */
    word: string;
    advice?: string | undefined;
  }[];
};

const TONES: Record<Result, string> = { good: 'recorded', poor: 'warning', bad: 'danger', absent: 'calm' };
const ICONS: Record<Result, () => ReactNode> = {
  good: CheckIcon,
  poor: WarningIcon,
  bad: RefusedIcon,
  absent: MinusIcon,
};

/** Checks one below the other: the result in icon, colour and word, what was found, and what to do. */
export function CheckList({ label, items }: Props) {
  return (
    <ul className="check-list" aria-label={label}>
      {items.map(({ key, name, found, result, word, advice }) => {
        const Icon = ICONS[result];
        return (
          <li key={key} className="check-list__item" data-tone={TONES[result]}>
            <span className="check-list__sign">
              <Icon />
            </span>
            <span className="visually-hidden">{word}: </span>
            <span className="check-list__name">{name}</span>
            <span className="check-list__found">{found}</span>
            {advice && <p className="check-list__advice">{advice}</p>}
          </li>
        );
      })}
    </ul>
  );
}
