import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Failure } from './failure.tsx';
import { TextButton } from './text-button.tsx';
import './form-stack.css';

type Props = {
  action: string;
  busy: boolean;
  /** Why it did not work the last time. */
  error?: string | undefined;
  /** Whether the fields say themselves what is wrong, and not the browser in its own language. */
  ownFaults?: boolean;
  /** Whether something else on the page is more likely wanted. */
  quiet?: boolean;
  /** Beside the button. */
  also?: ReactNode;
  children: ReactNode;
  onSubmit: () => void;
};

/** A form of a few fields, with its button and the reason why it did not work. The first field that is wrong gets the focus. */
export function FormStack(props: Props) {
  const { action, busy, error, ownFaults = false, quiet = false, also, children, onSubmit } = props;
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [tries]);
  return (
    <form
      ref={form}
      className="form-stack"
      noValidate={ownFaults}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        onSubmit();
        setTries((before) => before + 1);
      }}
    >
      {children}
      <Failure text={error} />
      <div className="form-stack__buttons">
        <TextButton type="submit" tone={quiet ? 'plain' : 'primary'} label={action} busy={busy} />
        {also}
      </div>
    </form>
  );
}
