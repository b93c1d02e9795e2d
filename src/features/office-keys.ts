/** By what the queries of the office are known that more than one page reads or changes. */
export const OFFICE_KEYS = {
  locations: ['office', 'locations'],
  people: ['office', 'people'],
  devices: ['office', 'devices'],
  company: ['office', 'company'],
  accounts: ['office', 'accounts'],
  audit: ['office', 'audit'],
} as const;
