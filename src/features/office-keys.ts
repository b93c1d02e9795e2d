/** By what the queries of the office are known that more than one page reads or changes. */
export const OFFICE_KEYS = {
  firstRun: ['office', 'first-run'],
  locations: ['office', 'locations'],
  people: ['office', 'people'],
  presence: ['office', 'presence'],
  record: ['office', 'record'],
  review: ['office', 'review'],
  hours: ['office', 'hours'],
  policies: ['office', 'policies'],
  devices: ['office', 'devices'],
  company: ['office', 'company'],
  accounts: ['office', 'accounts'],
  audit: ['office', 'audit'],
} as const;
