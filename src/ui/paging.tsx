import { TextButton } from './text-button.tsx';
import './paging.css';

type Props = {
  /** What the buttons belong to, for those who do not see it. */
  label: string;
  /** Which of how many are shown. */
  shown?: string | undefined;
  previous: { readonly label: string; readonly onPress: (() => void) | undefined };
  next: { readonly label: string; readonly onPress: (() => void) | undefined };
};

/** Leads to the pages before and after; where there is neither, and nothing to say, it is not there. */
export function Paging({ label, shown, previous, next }: Props) {
  if (!previous.onPress && !next.onPress && !shown) return undefined;
  return (
    <nav className="paging" aria-label={label}>
      <p className="paging__shown" aria-live="polite">
        {shown}
      </p>
      {(previous.onPress || next.onPress) && (
        <div className="paging__buttons">
          <Step {...previous} />
          <Step {...next} />
        </div>
      )}
    </nav>
  );
}

function Step({ label, onPress }: Props['next']) {
  return <TextButton label={label} disabled={!onPress} onPress={() => onPress?.()} />;
}
