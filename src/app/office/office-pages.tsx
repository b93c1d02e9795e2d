import { CompanyIcon, PeopleIcon } from '../../ui/office-icons.tsx';
import { lazily } from '../lazily.ts';
import type { OfficePage } from './office-page.ts';

/** The pages of the office, in the order of the navigation; each is fetched when it is first shown. */
export const OFFICE_PAGES: readonly OfficePage[] = [
  {
    path: 'people',
    title: ({ office }) => office.pages.people,
    icon: <PeopleIcon />,
    Page: lazily(async () => (await import('./pages/people-page.tsx')).PeoplePage),
  },
  {
    path: 'company',
    title: ({ office }) => office.pages.company,
    icon: <CompanyIcon />,
    Page: lazily(async () => (await import('./pages/company-page.tsx')).CompanyPage),
  },
];
