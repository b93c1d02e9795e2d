import type { ReactNode } from 'react';
import { ChevronIcon } from './icons.tsx';
import './choice-menu.css';

type Props = {
  label: string;
  value: string;
  options: readonly {
    value: string;
    label: string;
    lang?: string | undefined;
  }[];
  icon?: ReactNode;
  compact?: boolean;
  onChange: (value: string) => void;
};

/**
 * One of a few values, in the platform's own <select>. `label` is its accessible name and is not drawn.
 * `compact` shows the icon alone on a narrow page.
 */
export function ChoiceMenu({ label, value, options, icon, compact = false, onChange }: Props) {
  const look = `choice-menu ${icon ? 'choice-menu--icon' : ''} ${icon && compact ? 'choice-menu--compact' : ''}`;
  return (
    <div className={look}>
      {icon}
      <select
        className="choice-menu__select"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronIcon />
    </div>
  );
}
