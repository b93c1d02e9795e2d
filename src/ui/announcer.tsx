type Props = { text: string | undefined };

/** Says a sentence to whoever does not see the page. It stays mounted: a live region that comes with its text is not heard. */
export function Announcer({ text }: Props) {
  return (
    <p className="visually-hidden" aria-live="polite">
      {text}
    </p>
  );
}
