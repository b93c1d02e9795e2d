import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { Action } from './action.ts';
import { IconButton } from './icon-button.tsx';
import { CloseIcon } from './icons.tsx';
import { TextButton } from './text-button.tsx';
import './dialog.css';

type Props = {
  open: boolean;
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
  actions?: readonly Action[];
};

/** A modal on the platform's own <dialog>: Escape closes it and the focus goes back to where it came from. */
export function Dialog({ open, title, closeLabel, onClose, children, actions = [] }: Props) {
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // The clean-up of a layout effect runs before the node leaves the page: only then does close() give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!open || !dialog) return;
    dialog.showModal();
    return () => dialog.close();
  }, [open]);

  // What had the focus may have made way for something else in here.
  useEffect(() => {
    if (open && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  });

  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={`${id}title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        // A browser may close by itself (Android's back gesture, a second Escape) whatever `cancel` was told.
        if (open && !ref.current?.open) onClose();
      }}
    >
      {open && (
        <div className="dialog__sheet">
          <div className="dialog__head">
            <h2 ref={heading} tabIndex={-1} className="dialog__title" id={`${id}title`}>
              {title}
            </h2>
            <IconButton label={closeLabel} icon={<CloseIcon />} onPress={onClose} />
          </div>
          <div className="dialog__body">{children}</div>
          {actions.length > 0 && (
            <div className="dialog__actions">
              {actions.map(({ label, onPress, primary }) => (
                <TextButton
                  key={label}
                  label={label}
                  tone={primary ? 'primary' : 'plain'}
                  onPress={onPress}
                />
              ))}
            </div>
          )}
        </div>
      )}
    </dialog>
  );
}
