import { useEffect, useState } from 'react';
import { keepSetUp, newSetUp, readSetUp, type SetUpDraft } from './set-up-draft.ts';
import { takeSetupKey } from './setup-key.ts';

/** The set-up of a company that goes on in this tab. */
export interface SetUp {
  /** Undefined where there is none. */
  readonly draft: SetUpDraft | undefined;
  /** The one-time key, for as long as the page lives. */
  readonly key: string | undefined;
  readonly change: (draft: SetUpDraft | undefined) => void;
  readonly giveKey: (key: string | undefined) => void;
}

type Proposed = Parameters<typeof newSetUp>[0];

/** The set-up of a company that goes on in this tab: it begins with the key in the address, and outlasts a reload. */
export function useSetUp(propose: () => Proposed): SetUp {
  const [begun] = useState(() => ({ key: takeSetupKey(), draft: readSetUp(sessionStorage) }));
  const [key, giveKey] = useState(begun.key);
  const [draft, setDraft] = useState(() => begun.draft ?? (begun.key ? newSetUp(propose()) : undefined));
  const change = (changed: SetUpDraft | undefined) => {
    keepSetUp(sessionStorage, changed);
    setDraft(changed);
  };
  // Who opens the address in the tab where the office is open already loads nothing anew.
  useEffect(() => {
    const hear = () => {
      const heard = takeSetupKey();
      if (heard === undefined) return;
      giveKey(heard);
      setDraft((before) => before ?? newSetUp(propose()));
    };
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, [propose]);
  return { draft, key, change, giveKey };
}
