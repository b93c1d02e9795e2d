import { Drawing } from './drawing.tsx';

/** Two people: everybody who works here. */
export const PeopleIcon = () => (
  <Drawing>
    <circle cx="9" cy="8.25" r="3.5" />
    <path d="M2.75 19.5c.5-3.5 3-5.25 6.25-5.25s5.75 1.75 6.25 5.25M15.5 5a3.5 3.5 0 0 1 0 6.5M17.75 14.75c2 .75 3.25 2.4 3.5 4.75" />
  </Drawing>
);

/** A person in a doorway: who is in. */
export const PresenceIcon = () => (
  <Drawing>
    <path d="M5 20.5V4.75A1.25 1.25 0 0 1 6.25 3.5h11.5A1.25 1.25 0 0 1 19 4.75V20.5M3 20.5h18" />
    <circle cx="12" cy="10" r="2.25" />
    <path d="M8.25 20.5c0-3.5 1.5-5.25 3.75-5.25s3.75 1.75 3.75 5.25" />
  </Drawing>
);

/** Lines of a list: what was recorded. */
export const ListIcon = () => (
  <Drawing>
    <path d="M8.5 6h12M8.5 12h12M8.5 18h12M4 6h.01M4 12h.01M4 18h.01" />
  </Drawing>
);

/** A sheet with a tick: to be looked at. */
export const ReviewIcon = () => (
  <Drawing>
    <rect x="4.5" y="4.5" width="15" height="16" rx="2" />
    <path d="M9 3.25h6v2.5H9ZM8.5 13l2.5 2.5 4.5-5" />
  </Drawing>
);

/** A tablet on its stand. */
export const TabletIcon = () => (
  <Drawing>
    <rect x="3" y="4" width="18" height="12.5" rx="1.75" />
    <path d="M8.5 20.25h7M12 16.5v3.75" />
  </Drawing>
);

/** A house with windows: the company. */
export const CompanyIcon = () => (
  <Drawing>
    <path d="M5 20.5V4.75a1.25 1.25 0 0 1 1.25-1.25h7.5A1.25 1.25 0 0 1 15 4.75V20.5M15 9.5h3.25a1.25 1.25 0 0 1 1.25 1.25v9.75M3 20.5h18M8.5 7.75h3M8.5 12h3M8.5 16.25h3" />
  </Drawing>
);

/** A plus: one more. */
export const AddIcon = () => (
  <Drawing>
    <path d="M12 5v14M5 12h14" />
  </Drawing>
);

/** An arrow into a tray: to be saved here. */
export const DownloadIcon = () => (
  <Drawing>
    <path d="M12 4v11m-4.5-4.5L12 15l4.5-4.5M4.5 16.5v2.25a1.25 1.25 0 0 0 1.25 1.25h12.5a1.25 1.25 0 0 0 1.25-1.25V16.5" />
  </Drawing>
);

/** An arrow out of a tray: to be brought in. */
export const UploadIcon = () => (
  <Drawing>
    <path d="M12 15V4M7.5 8.5 12 4l4.5 4.5M4.5 16.5v2.25a1.25 1.25 0 0 0 1.25 1.25h12.5a1.25 1.25 0 0 0 1.25-1.25V16.5" />
  </Drawing>
);

/** A printer. */
export const PrintIcon = () => (
  <Drawing>
    <path d="M7 8.5V3.75h10V8.5M7 17H5a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 5 8.5h14a1.5 1.5 0 0 1 1.5 1.5v5.5A1.5 1.5 0 0 1 19 17h-2" />
    <path d="M7 14h10v6.25H7Z" />
  </Drawing>
);
