import { useId, useState } from 'react';
import type { Action } from './action.ts';
import { DoorInIcon, DoorOutIcon } from './icons.tsx';
import { Portrait } from './portrait.tsx';
import { TextButton } from './text-button.tsx';
import { useInitialFocus } from './use-initial-focus.ts';
import './name-list.css';

type Name = {
  readonly id: number;
  readonly name: string;
  readonly photo: string | undefined;
  /** What this person probably wants. */
  readonly hint?: { readonly direction: 'in' | 'out'; readonly text: string };
};

type Props = {
  title: string;
  /** Those above all others; none where there is nothing to tell them apart by. */
  first?: { readonly title: string; readonly names: readonly Name[] };
  /** Of all the others, said where some stand above them. */
  namesTitle?: string;
  names: readonly Name[];
  /** Where a name can be looked for; absent for a short list. */
  search?: { readonly label: string; readonly onChange: (text: string) => void; readonly nobody: string };
  back: Action;
  onChoose: (id: number) => void;
};

/** People by name, each at a touch. The title takes the focus and not the search, which would call up a keyboard on screen. */
export function NameList({ title, first, namesTitle, names, search, back, onChoose }: Props) {
  const id = useId();
  const heading = useInitialFocus<HTMLHeadingElement>();
  const [typed, setTyped] = useState('');
  const above = first && first.names.length > 0 ? first : undefined;
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
      {above && (
        <>
          <h3 className="name-list__part" id={`${id}first`}>
            {above.title}
          </h3>
          <Names names={above.names} labelledBy={`${id}first`} onChoose={onChoose} />
          <h3 className="name-list__part" id={`${id}all`}>
            {namesTitle}
          </h3>
        </>
      )}
      <Names names={names} labelledBy={above ? `${id}all` : `${id}title`} onChoose={onChoose} />
    </section>
  );
}

function Names({ names, labelledBy, onChoose }: Pick<Props, 'names' | 'onChoose'> & { labelledBy: string }) {
  return (
    <ul className="name-list__names" aria-labelledby={labelledBy}>
      {names.map(({ id, name, photo, hint }) => (
        <li key={id}>
          <button type="button" className="name-list__name" onClick={() => onChoose(id)}>
            <Portrait source={photo} />
            <span className="name-list__words">
              <span>{name}</span>
              {hint && (
                <span className="name-list__hint" data-direction={hint.direction}>
                  {hint.direction === 'in' ? <DoorInIcon /> : <DoorOutIcon />}
                  {hint.text}
                </span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
