import { useId } from 'react';
import { CheckIcon, ChevronIcon, CloudOffIcon, WaitingIcon } from './icons.tsx';
import './status-line.css';
import './tone-colours.css';

type Props = {
  tone: 'calm' | 'good' | 'waiting' | 'trouble';
  text: string;
  description?: string | undefined;
  onPress?: (() => void) | undefined;
};

const ICONS = { calm: CheckIcon, good: CheckIcon, waiting: WaitingIcon, trouble: CloudOffIcon };

/** One calm line about the state of things; a button named `text` when `onPress` is given. */
export function StatusLine({ tone, text, description, onPress }: Props) {
  const id = useId();
  const Icon = ICONS[tone];
  const words = (
    <>
      <Icon />
      <span className="status-line__words">
        <span className="status-line__text">{text}</span>{' '}
        {description && (
          <span className="status-line__description" id={id} aria-hidden={onPress ? true : undefined}>
            {description}
          </span>
        )}
      </span>
    </>
  );

  if (!onPress) {
    return (
      <p className="status-line" data-tone={tone}>
        {words}
      </p>
    );
  }

  return (
    <button
      type="button"
      className="status-line status-line--button"
      data-tone={tone}
      aria-describedby={description ? id : undefined}
      onClick={onPress}
    >
      {words}
      <ChevronIcon />
    </button>
  );
}
