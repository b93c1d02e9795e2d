import './text-link.css';

type Props = {
  label: string;
  /** Said after what is drawn, to whoever hears it by itself. */
  more?: string | undefined;
  onPress: () => void;
};

/** A button within a text or a table, drawn as a link is. */
export function WordButton({ label, more, onPress }: Props) {
  return (
    <button type="button" className="text-link text-link--button" onClick={onPress}>
      {label}
      {more && <span className="visually-hidden">, {more}</span>}
    </button>
  );
}
