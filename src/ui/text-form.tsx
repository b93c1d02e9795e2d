import { useId, useState } from 'react';
import { TextButton } from './text-button.tsx';
import './text-form.css';

type Props = {
  label: string;
  action: string;
  /** Shown in wide capitals, as codes are. */
  code?: boolean;
  tone?: 'plain' | 'danger';
  onSubmit: (text: string) => void;
};

/** One line of text and a button that hands it over; an empty line is not handed over. */
export function TextForm({ label, action, code = false, tone = 'plain', onSubmit }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      className="text-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onSubmit(text.trim());
      }}
    >
      <label className="text-form__label" htmlFor={id}>
        {label}
      </label>
      <div className="text-form__line">
        <input
          id={id}
          className={code ? 'text-form__input text-form__input--code' : 'text-form__input'}
          value={text}
          maxLength={code ? 12 : 200}
          autoComplete="off"
          autoCapitalize={code ? 'characters' : 'sentences'}
          spellCheck={!code}
          onChange={(event) => setText(event.target.value)}
        />
        <TextButton type="submit" label={action} tone={tone} disabled={text.trim() === ''} />
      </div>
    </form>
  );
}
