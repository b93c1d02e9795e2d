import { type ReactNode, useId } from 'react';
import { TextButton } from './text-button.tsx';
import { useInitialFocus } from './use-initial-focus.ts';
import './question-card.css';

type Props = {
  question: string;
  note?: string | undefined;
  children?: ReactNode;
  answers: readonly { label: string; primary?: boolean; onPress: () => void }[];
};

/** A question that stands between a press and what comes of it. It takes the focus, so that it is read out. */
export function QuestionCard({ question, note, children, answers }: Props) {
  const id = useId();
  const card = useInitialFocus<HTMLElement>();
  return (
    <section ref={card} className="question-card" tabIndex={-1} aria-labelledby={id}>
      <h2 className="question-card__question" id={id}>
        {question}
      </h2>
      {note && <p className="question-card__note">{note}</p>}
      {children}
      <div className="question-card__answers">
        {answers.map(({ label, primary, onPress }) => (
          <TextButton key={label} label={label} tone={primary ? 'primary' : 'plain'} onPress={onPress} />
        ))}
      </div>
    </section>
  );
}
