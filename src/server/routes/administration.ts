import { Hono } from 'hono';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { OFFICE_PATHS } from '../../contract/office/office-paths.ts';
import { requireOwnDirectory } from '../access/require-own-directory.ts';
import type { AppParts } from '../app-parts.ts';
import type { ServerEnv } from '../server-env.ts';
import { accountRoutes } from './accounts.ts';
import { adminPinRoutes } from './admin-pin.ts';
import { apiClientRoutes } from './api-clients.ts';
import { auditRoutes } from './audit.ts';
import { companyRoutes } from './company.ts';
import { enrolmentCodeRoutes } from './enrolment-codes.ts';
import { hoursRoutes } from './hours.ts';
import { locationRoutes } from './locations.ts';
import { peopleRoutes } from './people.ts';
import { peopleImportRoutes } from './people-import.ts';
import { personCardRoutes } from './person-cards.ts';
import { personPhotoRoutes } from './person-photo.ts';
import { personProofRoutes } from './person-proofs.ts';
import { policyRoutes } from './policy.ts';
import { quarantineRoutes } from './quarantine.ts';
import { recordRoutes } from './record.ts';
import { reviewRoutes } from './review.ts';
import { signInsOfRoutes } from './sign-ins-of.ts';

const { people, locations, accounts, company } = ADMIN_PATHS;
const KEPT_ELSEWHERE = [
  people,
  locations,
  accounts,
  company,
  OFFICE_PATHS.import,
  OFFICE_PATHS.cards,
  OFFICE_PATHS.corrections,
];

/** Everything that an administrator does with an access token or in the office; each change is written into the audit log. */
export function administrationRoutes(parts: AppParts): Hono<ServerEnv> {
  const routes = new Hono<ServerEnv>();
  for (const path of KEPT_ELSEWHERE) {
    routes.use(path, requireOwnDirectory(parts));
    routes.use(`${path}/*`, requireOwnDirectory(parts));
  }
  for (const some of [
    companyRoutes,
    peopleRoutes,
    peopleImportRoutes,
    personProofRoutes,
    personCardRoutes,
    personPhotoRoutes,
    locationRoutes,
    policyRoutes,
    adminPinRoutes,
    enrolmentCodeRoutes,
    accountRoutes,
    signInsOfRoutes,
    apiClientRoutes,
    quarantineRoutes,
    recordRoutes,
    reviewRoutes,
    hoursRoutes,
    auditRoutes,
  ]) {
    routes.route('/', some(parts));
  }
  return routes;
}
