import { CheckIcon } from './icons.tsx';
import './saved-line.css';

type Props = {
  /** Undefined: nothing was done yet. */
  text: string | undefined;
};

/** Says below a form that what it does was done; it is there before, so that it is heard. */
export function SavedLine({ text }: Props) {
  return (
    <p className="saved-line" role="status">
      {text && (
        <>
          <CheckIcon />
          {text}
        </>
      )}
    </p>
  );
}
