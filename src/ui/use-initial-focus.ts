import { type RefObject, useEffect, useRef } from 'react';

/** Gives an element the focus when it first appears, where that is wanted. */
export function useInitialFocus<E extends HTMLElement>(wanted = true): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (wanted) element.current?.focus();
  }, [wanted]);
  return element;
}
