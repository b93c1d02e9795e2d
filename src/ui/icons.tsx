import type { ReactNode } from 'react';
import './icons.css';

/** An arrow that goes into a doorway: clock in. */
export const DoorInIcon = () => (
  <Drawing>
    <path d="M13 3.5h5a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2h-5" />
    <path d="M3.5 12H15M10.5 7.5 15 12l-4.5 4.5" />
  </Drawing>
);

/** An arrow that comes out of a doorway: clock out. */
export const DoorOutIcon = () => (
  <Drawing>
    <path d="M11 3.5H6a2 2 0 0 0-2 2v13a2 2 0 0 0 2 2h5" />
    <path d="M9.5 12h11M16 7.5l4.5 4.5-4.5 4.5" />
  </Drawing>
);

/** A tick: done. */
export const CheckIcon = () => (
  <Drawing>
    <path d="m4.5 12.5 5 5 10-11" />
  </Drawing>
);

/** A clock face: kept here, waiting for its turn. */
export const WaitingIcon = () => (
  <Drawing>
    <circle cx="12" cy="12" r="8.75" />
    <path d="M12 7v5.25l3.25 2" />
  </Drawing>
);

/** A triangle with an exclamation mark. */
export const WarningIcon = () => (
  <Drawing>
    <path d="M12 3.75 21.25 20H2.75Z" />
    <path d="M12 10v4.25M12 17.1v.05" />
  </Drawing>
);

/** A circle with a bar: refused. */
export const RefusedIcon = () => (
  <Drawing>
    <circle cx="12" cy="12" r="8.75" />
    <path d="m8.75 8.75 6.5 6.5M15.25 8.75l-6.5 6.5" />
  </Drawing>
);

/** A padlock: somebody has to sign in. */
export const LockIcon = () => (
  <Drawing>
    <rect x="4.5" y="10.5" width="15" height="10" rx="2" />
    <path d="M8 10.5V7.75a4 4 0 0 1 8 0v2.75M12 14.5v2" />
  </Drawing>
);

/** A crossed cloud: no connection. */
export const CloudOffIcon = () => (
  <Drawing>
    <path d="M8.5 5.9A6 6 0 0 1 17.4 10a4.5 4.5 0 0 1 2.9 7.3M16.5 19H7a5 5 0 0 1-.9-9.9" />
    <path d="m3.5 3.5 17 17" />
  </Drawing>
);

/** A pin: a place. */
export const PinIcon = () => (
  <Drawing>
    <path d="M12 21.25S5 15.2 5 10a7 7 0 0 1 14 0c0 5.2-7 11.25-7 11.25Z" />
    <circle cx="12" cy="10" r="2.5" />
  </Drawing>
);

/** A globe: the language. */
export const GlobeIcon = () => (
  <Drawing>
    <circle cx="12" cy="12" r="8.75" />
    <path d="M3.25 12h17.5M12 3.25c5 5.2 5 12.3 0 17.5M12 3.25c-5 5.2-5 12.3 0 17.5" />
  </Drawing>
);

/** Two arrows in a circle: try again. */
export const RefreshIcon = () => (
  <Drawing>
    <path d="M20 11a8 8 0 0 0-14.25-4L3.5 9.5M3.5 4.5v5h5M4 13a8 8 0 0 0 14.25 4l2.25-2.5M20.5 19.5v-5h-5" />
  </Drawing>
);

/** A cross: close. */
export const CloseIcon = () => (
  <Drawing>
    <path d="m5.5 5.5 13 13M18.5 5.5l-13 13" />
  </Drawing>
);

/** Three lines: the menu. */
export const MenuIcon = () => (
  <Drawing>
    <path d="M4 6.5h16M4 12h16M4 17.5h16" />
  </Drawing>
);

/** A person: who stands here. */
export const PersonIcon = () => (
  <Drawing>
    <circle cx="12" cy="8" r="4" />
    <path d="M4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6" />
  </Drawing>
);

/** A small arrow head: more lies behind this line. */
export const ChevronIcon = () => (
  <Drawing>
    <path d="m9.5 6 6 6-6 6" />
  </Drawing>
);

/** A turning ring: being done now. */
export const BusyIcon = () => (
  <Drawing className="icon icon--busy">
    <circle className="icon__track" cx="12" cy="12" r="8.75" />
    <path d="M12 3.25A8.75 8.75 0 0 1 20.75 12" />
  </Drawing>
);

/** A person leaving: sign out on this device. */
export const SignOutIcon = () => (
  <Drawing>
    <circle cx="9" cy="8" r="3.5" />
    <path d="M2.75 20a6.25 6.25 0 0 1 10.5-4.6" />
    <path d="M14.5 17.5h7m-3-3 3 3-3 3" />
  </Drawing>
);

function Drawing({ className = 'icon', children }: { className?: string; children: ReactNode }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
