import type { Fault } from '../fixtures/fault.ts';
import type { NETWORK_FAULTS } from './schedule.ts';

const JSON_TYPE = { 'Content-Type': 'application/json' };
const HTML_TYPE = { 'Content-Type': 'text/html' };

/** What the front does for each name of a schedule. */
export const FAULTS: Readonly<Record<(typeof NETWORK_FAULTS)[number], Fault>> = {
  '500': { kind: 'answer', status: 500, headers: JSON_TYPE, body: '{"message":"Service error","code":5000}' },
  '429': {
    kind: 'answer',
    status: 429,
    headers: { ...JSON_TYPE, 'Retry-After': '2' },
    body: '{"message":"Too many requests","code":6000}',
  },
  '401': { kind: 'answer', status: 401, headers: JSON_TYPE, body: '{"message":"Wrong token","code":7008}' },
  captive: {
    kind: 'answer',
    status: 200,
    headers: HTML_TYPE,
    body: '<html><body>Welcome! Please log in.</body></html>',
  },
  'portal-403': {
    kind: 'answer',
    status: 403,
    headers: HTML_TYPE,
    body: '<html><body>Blocked</body></html>',
  },
  hang: { kind: 'hang' },
  cut: { kind: 'cut' },
  lose: { kind: 'lose' },
  truncate: { kind: 'truncate' },
  drip: { kind: 'drip' },
};
