import { isLoopback } from '../is-loopback.ts';
import type { WorklySettings } from './workly-settings.ts';

/** The variables that name a Workly. */
export interface WorklyVariables {
  readonly WORKLY_API_URL?: string | undefined;
  readonly WORKLY_CLIENT_ID?: string | undefined;
  readonly WORKLY_CLIENT_SECRET?: string | undefined;
}

/** Which Workly the environment names, undefined for none, or everything that is wrong with what it names. */
export function readWorklySettings(
  variables: WorklyVariables,
):
  | { readonly ok: true; readonly settings: WorklySettings | undefined }
  | { readonly ok: false; readonly faults: readonly string[] } {
  const { WORKLY_API_URL: url, WORKLY_CLIENT_ID: clientId, WORKLY_CLIENT_SECRET: clientSecret } = variables;
  if (!url && !clientId && !clientSecret) return { ok: true, settings: undefined };
  const apiUrl = url ? addressOf(url) : undefined;
  if (apiUrl && clientId && clientSecret) return { ok: true, settings: { apiUrl, clientId, clientSecret } };
  const faults = [
    ...(apiUrl
      ? []
      : [
          'WORKLY_API_URL must be an https address, like https://api.workly.io (http for this machine alone)',
        ]),
    ...(clientId ? [] : ['WORKLY_CLIENT_ID must be set together with WORKLY_API_URL']),
    ...(clientSecret ? [] : ['WORKLY_CLIENT_SECRET must be set together with WORKLY_API_URL']),
  ];
  return { ok: false, faults };
}

/** Tokens and passwords go there, so a name that anybody on the way can answer for will not do. */
function addressOf(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || url.search || url.hash || url.username || url.password) return undefined;
  const safe =
    url.protocol === 'https:' ||
    (url.protocol === 'http:' && isLoopback(url.hostname.replace(/^\[|\]$/g, '')));
  return safe ? `${url.origin}${url.pathname.replace(/\/+$/, '')}` : undefined;
}
