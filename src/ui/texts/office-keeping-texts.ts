import type { AuditTexts } from './audit-texts.ts';
import type { OfficeCompanyTexts } from './office-company-texts.ts';
import type { OfficeEnrolTexts } from './office-enrol-texts.ts';
import type { OfficeFirstRunTexts } from './office-first-run-texts.ts';
import type { OfficePeopleTexts } from './office-people-texts.ts';

/** What the office says of the company, its people, and how they get ready to clock. */
export interface OfficeKeepingTexts
  extends OfficePeopleTexts,
    OfficeCompanyTexts,
    OfficeFirstRunTexts,
    OfficeEnrolTexts {
  readonly audit: AuditTexts;
}
