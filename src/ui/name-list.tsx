import { useId, useState } from 'react';
import type { Action } from './action.ts';
import { Portrait } from './portrait.tsx';
import { TextButton } from './text-button.tsx';
import { useInitialFocus } from './use-initial-focus.ts';
import './name-list.css';

type Props = {
  title: string;
  names: readonly { readonly id: number; readonly name: string; readonly photo: string | undefined }[];
  /** Where a name can be looked for; absent for a short list. */
  search?: { readonly label: string; readonly onChange: (text: string) => void; readonly nobody: string };
  back: Action;
  onChoose: (id: number) => void;
};

/** People by name, each at a touch. The title takes the focus and not the search, which would call up a keyboard on screen. */
export function NameList({ title, names, search, back, onChoose }: Props) {
  const id = useId();
  const heading = useInitialFocus<HTMLHeadingElement>();
  const [typed, setTyped] = useState('');
  return (
    <section className="name-list" aria-labelledby={`${id}title`}>
      <div className="name-list__head">
        <h2 ref={heading} tabIndex={-1} className="name-list__title" id={`${id}title`}>
          {title}
        </h2>
        <TextButton label={back.label} onPress={back.onPress} />
      </div>
      {search && (
        <label className="name-list__search">
          <span className="name-list__label">{search.label}</span>
          <input
            className="name-list__input"
            type="search"
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => {
              setTyped(target.value);
              search.onChange(target.value);
            }}
          />
        </label>
      )}
      {names.length === 0 && search && <p className="name-list__nobody">{search.nobody}</p>}
      <ul className="name-list__names">
        {names.map((person) => (
          <li key={person.id}>
            <button type="button" className="name-list__name" onClick={() => onChoose(person.id)}>
              <Portrait source={person.photo} />
              <span>{person.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
