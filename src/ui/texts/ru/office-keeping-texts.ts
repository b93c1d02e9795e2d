import type { OfficeKeepingTexts } from '../office-keeping-texts.ts';
import { auditTexts } from './audit-texts.ts';
import { officeCompanyTexts } from './office-company-texts.ts';
import { officeEnrolTexts } from './office-enrol-texts.ts';
import { officeFirstRunTexts } from './office-first-run-texts.ts';
import { officePeopleTexts } from './office-people-texts.ts';

/** What the office says of the company, its people, and how they get ready to clock, in Russian. */
export const officeKeepingTexts: OfficeKeepingTexts = {
  ...officePeopleTexts,
  ...officeCompanyTexts,
  audit: auditTexts,
  ...officeFirstRunTexts,
  ...officeEnrolTexts,
};
