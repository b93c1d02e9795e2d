import type { UnsavedPunch } from './unsaved-punch.ts';

/** Whether the page still has to get this punch recorded. */
export function isPending({ state }: UnsavedPunch): boolean {
  return state.kind !== 'recorded' && state.kind !== 'refused';
}
