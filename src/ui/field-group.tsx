import type { ReactNode } from 'react';
import './field-group.css';

type Props = { label: string; note?: string | undefined; children: ReactNode };

/** Fields that belong together, under a name of their own. */
export function FieldGroup({ label, note, children }: Props) {
  return (
    <fieldset className="field-group">
      <legend className="field-group__label">{label}</legend>
      {note && <p className="text-form__note">{note}</p>}
      {children}
    </fieldset>
  );
}
