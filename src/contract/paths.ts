/** Every path that the kiosk and the server agree on. */
export const PATHS = {
  clockIn: '/v1/times/clockin',
  clockOut: '/v1/times/clockout',
  clock: '/kiosk/clock',
  enrolments: '/kiosk/enrolments',
  session: '/kiosk/session',
  chain: '/kiosk/chain',
  rescues: '/kiosk/rescues',
  devices: '/kiosk/devices',
  health: '/healthz',
} as const;
