import { Drawing } from './drawing.tsx';

/** A list with a tick: a roll call. */
export const RollCallIcon = () => (
  <Drawing>
    <path d="m3.5 6.5 1.75 1.75L8.5 5M3.5 13.5l1.75 1.75L8.5 12M12 7h8.5M12 14h8.5M12 20h8.5M4 20h3.5" />
  </Drawing>
);
