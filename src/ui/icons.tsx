import { Drawing } from './drawing.tsx';

/** An arrow that goes into a doorway: clock in. */
export const DoorInIcon = () => (
  <Drawing className="icon icon--directed">
    <path d="M13 3.5h5a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2h-5" />
    <path d="M3.5 12H15M10.5 7.5 15 12l-4.5 4.5" />
  </Drawing>
);

/** An arrow that comes out of a doorway: clock out. */
export const DoorOutIcon = () => (
  <Drawing className="icon icon--directed">
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
  <Drawing className="icon icon--directed">
    <path d="m9.5 6 6 6-6 6" />
  </Drawing>
);

/** A sheet with a person on it: what is recorded about somebody. */
export const RecordsIcon = () => (
  <Drawing>
    <path d="M6 3.5h8.5L19 8v12.5H6a1.5 1.5 0 0 1-1.5-1.5V5A1.5 1.5 0 0 1 6 3.5Z" />
    <circle cx="11.75" cy="11" r="2" />
    <path d="M8.25 17c.3-2 1.7-3 3.5-3s3.2 1 3.5 3" />
  </Drawing>
);

/** An eye: show what is hidden. */
export const EyeIcon = () => (
  <Drawing>
    <path d="M2.5 12S6 5.75 12 5.75 21.5 12 21.5 12 18 18.25 12 18.25 2.5 12 2.5 12Z" />
    <circle cx="12" cy="12" r="2.75" />
  </Drawing>
);

/** A person with open arms in a circle: made easier to use. */
export const AccessIcon = () => (
  <Drawing>
    <circle cx="12" cy="12" r="9.25" />
    <circle cx="12" cy="7.25" r="0.75" />
    <path d="M7 10.25c3.3 1 6.7 1 10 0M12 11v3m0 0-2.5 4M12 14l2.5 4" />
  </Drawing>
);

/** A phone with an arrow into it: install here. */
export const PhoneIcon = () => (
  <Drawing>
    <rect x="6.5" y="2.75" width="11" height="18.5" rx="2.25" />
    <path d="M12 6.75v7m-3-3 3 3 3-3M10.5 18h3" />
  </Drawing>
);

/** A bar: nothing to say. */
export const MinusIcon = () => (
  <Drawing>
    <path d="M5.5 12h13" />
  </Drawing>
);

/** Sliders: the settings. */
export const SettingsIcon = () => (
  <Drawing>
    <path d="M3.5 7h9M17.5 7h3M3.5 17h3M11.5 17h9" />
    <circle cx="15" cy="7" r="2.5" />
    <circle cx="9" cy="17" r="2.5" />
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
  <Drawing className="icon icon--directed">
    <circle cx="9" cy="8" r="3.5" />
    <path d="M2.75 20a6.25 6.25 0 0 1 10.5-4.6" />
    <path d="M14.5 17.5h7m-3-3 3 3-3 3" />
  </Drawing>
);

/** A key that takes the last character away. */
export const BackspaceIcon = () => (
  <Drawing className="icon icon--directed">
    <path d="M8.5 5.5h10a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-10L2.75 12Z" />
    <path d="m11 9.5 5 5M16 9.5l-5 5" />
  </Drawing>
);

/** An arrow that turns back: taken back. */
export const UndoIcon = () => (
  <Drawing className="icon icon--directed">
    <path d="M8.5 5 4 9.5 8.5 14" />
    <path d="M4.5 9.5h9.25a5.25 5.25 0 0 1 0 10.5H9" />
  </Drawing>
);

/** A camera. */
export const CameraIcon = () => (
  <Drawing>
    <path d="M4 7.5h3.5l1.5-2.5h6l1.5 2.5H20a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 18V9A1.5 1.5 0 0 1 4 7.5Z" />
    <circle cx="12" cy="13" r="3.75" />
  </Drawing>
);

/** Waves from a card: near field communication. */
export const NfcIcon = () => (
  <Drawing>
    <path d="M6.5 8.5a8 8 0 0 1 0 7M10.5 6.25a13 13 0 0 1 0 11.5M14.5 4.25a18 18 0 0 1 0 15.5" />
  </Drawing>
);
