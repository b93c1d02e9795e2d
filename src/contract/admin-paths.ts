/** Where an administrator works; every path takes an administrator's access token, or their session in the office. */
export const ADMIN_PATHS = {
  company: '/kiosk/company',
  people: '/kiosk/people',
  locations: '/kiosk/locations',
  policy: '/kiosk/policy',
  adminPin: '/kiosk/admin-pin',
  enrolmentCodes: '/kiosk/enrolment-codes',
  accounts: '/kiosk/accounts',
  apiClients: '/kiosk/api-clients',
  quarantine: '/kiosk/quarantine',
  audit: '/kiosk/audit',
} as const;
