/** Where the office works beside `ADMIN_PATHS`; every path but the first two takes an administrator's session or token. */
export const OFFICE_PATHS = {
  session: '/kiosk/office/session',
  firstRun: '/kiosk/office/first-run',
  import: '/kiosk/office/import',
  cards: '/kiosk/office/cards',
  presence: '/kiosk/office/presence',
  presenceEvents: '/kiosk/office/presence/events',
  punches: '/kiosk/office/punches',
  punchesCsv: '/kiosk/office/punches.csv',
  review: '/kiosk/office/review',
  corrections: '/kiosk/office/corrections',
  hours: '/kiosk/office/hours',
  hoursCsv: '/kiosk/office/hours.csv',
} as const;
