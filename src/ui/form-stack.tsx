import type { ReactNode } from 'react';
import { TextButton } from './text-button.tsx';
import './form-stack.css';

type Props = {
  action: string;
  busy: boolean;
  /** Why it did not work the last time. */
  error?: string | undefined;
  children: ReactNode;
  onSubmit: () => void;
};

/** A form of a few fields, with its button and the reason why it did not work. */
export function FormStack({ action, busy, error, children, onSubmit }: Props) {
  return (
    <form
      className="form-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSubmit();
      }}
    >
      {children}
      <p className="form-stack__error" role="alert">
        {error}
      </p>
      <div>
        <TextButton type="submit" tone="primary" label={action} busy={busy} />
      </div>
    </form>
  );
}
