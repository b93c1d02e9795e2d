import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { OfficeSession } from '../../contract/office/office-session.ts';
import { sessionQuery } from './session-query.ts';

/** Whether somebody is at work in the office here. */
export type OfficeStanding =
  | { readonly kind: 'looking' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signed-in'; readonly session: OfficeSession };

/** Whether somebody is at work in the office here; asked again by itself while the server is silent. */
export function useOfficeStanding(): OfficeStanding {
  const { data, isError } = useQuery(sessionQuery(useQueryClient()));
  if (data) return { kind: 'signed-in', session: data };
  if (data === null) return { kind: 'signed-out' };
  return isError ? { kind: 'unreachable' } : { kind: 'looking' };
}
