import { type KeyboardEvent, useId, useState } from 'react';
import { Field } from './field.tsx';
import './combo-field.css';

/** One of many, by what it is called. */
export interface ComboOption {
  readonly id: number;
  readonly label: string;
  readonly note?: string | undefined;
}

type Props = {
  label: string;
  chosen: ComboOption | undefined;
  /** What fits to what was typed. */
  options: readonly ComboOption[];
  /** Stands in the empty field: what no choice means. */
  placeholder?: string | undefined;
  /** Said where nothing fits; undefined while that is not known. */
  none: string | undefined;
  error?: string | undefined;
  onSearch: (typed: string) => void;
  onChoose: (option: ComboOption | undefined) => void;
};

/** One of many, found by typing a part of what it is called; an empty field chooses none. */
export function ComboField(props: Props) {
  const { label, chosen, options, placeholder, none, error, onSearch, onChoose } = props;
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const open = typed !== undefined;
  const at = options[Math.min(active, options.length - 1)];

  const search = (text: string) => {
    setTyped(text);
    setActive(0);
    onSearch(text);
  };
  const choose = (option: ComboOption | undefined) => {
    setTyped(undefined);
    onSearch('');
    if (option?.id !== chosen?.id) onChoose(option);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!open) search('');
      else setActive(Math.max(0, Math.min(options.length - 1, active + step)));
    } else if (event.key === 'Enter' && open) {
      // Otherwise it would send the form around it.
      event.preventDefault();
      choose(typed.trim() === '' && active === 0 ? undefined : (at ?? chosen));
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      choose(chosen);
    }
  };

  return (
    <Field label={label} error={error}>
      {(ids) => (
        <div className="combo-field">
          <input
            {...ids}
            className="text-form__input"
            type="text"
            role="combobox"
            aria-expanded={open}
            aria-controls={`${id}list`}
            aria-autocomplete="list"
            aria-activedescendant={open && at ? `${id}${at.id}` : undefined}
            autoComplete="off"
            spellCheck={false}
            placeholder={placeholder}
            maxLength={100}
            value={typed ?? chosen?.label ?? ''}
            onChange={(event) => search(event.target.value)}
            onClick={(event) => {
              event.currentTarget.select();
              if (!open) search('');
              setTyped(chosen?.label ?? '');
            }}
            onKeyDown={onKeyDown}
            onBlur={() => open && choose(typed.trim() === '' ? undefined : chosen)}
          />
          <div
            className="combo-field__list"
            id={`${id}list`}
            role="listbox"
            aria-label={label}
            hidden={!open}
          >
            {open &&
              options.map((option) => (
                // The field keeps the focus, and the keys.
                <div
                  key={option.id}
                  id={`${id}${option.id}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={option === at}
                  className="combo-field__option"
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(option)}
                  onKeyDown={onKeyDown}
                >
                  {option.label}
                  {option.note && <span className="combo-field__note">{option.note}</span>}
                </div>
              ))}
          </div>
          <p className="combo-field__none" role="status">
            {open && options.length === 0 ? none : undefined}
          </p>
        </div>
      )}
    </Field>
  );
}
