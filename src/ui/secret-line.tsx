import './secret-line.css';

type Props = { label: string; text: string; large?: boolean };

/** Something to be read off, typed elsewhere or copied, letter by letter. */
export function SecretLine({ label, text, large = false }: Props) {
  return (
    <p className={large ? 'secret-line secret-line--large' : 'secret-line'}>
      <span className="secret-line__label">{label}</span>
      <code className="secret-line__text">{text}</code>
    </p>
  );
}
