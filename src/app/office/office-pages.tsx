import { PinIcon, WaitingIcon } from '../../ui/icons.tsx';
import {
  CompanyIcon,
  ListIcon,
  PeopleIcon,
  PresenceIcon,
  ReviewIcon,
  TabletIcon,
} from '../../ui/office-icons.tsx';
import { lazily } from '../lazily.ts';
import type { OfficePage } from './office-page.ts';

/** The pages of the office, in the order of the navigation; each is fetched when it is first shown. */
export const OFFICE_PAGES: readonly OfficePage[] = [
  {
    path: '',
    title: ({ office }) => office.pages.presence,
    icon: <PresenceIcon />,
    Page: lazily(async () => (await import('./pages/presence-page.tsx')).PresencePage),
  },
  {
    path: 'record',
    title: ({ office }) => office.pages.record,
    icon: <ListIcon />,
    Page: lazily(async () => (await import('./pages/record-page.tsx')).RecordPage),
  },
  {
    path: 'review',
    title: ({ office }) => office.pages.review,
    icon: <ReviewIcon />,
    Page: lazily(async () => (await import('./pages/review-page.tsx')).ReviewPage),
    Badge: lazily(async () => (await import('../../features/office-record/review-badge.tsx')).ReviewBadge),
  },
  {
    path: 'hours',
    title: ({ office }) => office.pages.hours,
    icon: <WaitingIcon />,
    Page: lazily(async () => (await import('./pages/hours-page.tsx')).HoursPage),
  },
  {
    path: 'people',
    title: ({ office }) => office.pages.people,
    icon: <PeopleIcon />,
    Page: lazily(async () => (await import('./pages/people-page.tsx')).PeoplePage),
  },
  {
    path: 'places',
    title: ({ office }) => office.pages.places,
    icon: <PinIcon />,
    Page: lazily(async () => (await import('./pages/places-page.tsx')).PlacesPage),
  },
  {
    path: 'devices',
    title: ({ office }) => office.pages.devices,
    icon: <TabletIcon />,
    Page: lazily(async () => (await import('./pages/devices-page.tsx')).DevicesPage),
  },
  {
    path: 'company',
    title: ({ office }) => office.pages.company,
    icon: <CompanyIcon />,
    Page: lazily(async () => (await import('./pages/company-page.tsx')).CompanyPage),
  },
];
