import { type ReactNode, useId } from 'react';
import './text-form.css';

/** What a control needs to be known by its label, its note and its fault. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

type Props = {
  label: string;
  /** What the person should know before they fill it in. */
  note?: string | undefined;
  /** What is wrong with what stands there. */
  error?: string | undefined;
  children: (ids: FieldIds) => ReactNode;
};

/** A labelled line of a form, around a control of any kind. */
export function Field({ label, note, error, children }: Props) {
  const id = useId();
  const described = [note && `${id}note`, error && `${id}error`].filter(Boolean).join(' ');
  return (
    <div className="text-form">
      <label className="text-form__label" htmlFor={id}>
        {label}
      </label>
      {note && (
        <p className="text-form__note" id={`${id}note`}>
          {note}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p className="text-form__error" id={`${id}error`}>
          {error}
        </p>
      )}
    </div>
  );
}
