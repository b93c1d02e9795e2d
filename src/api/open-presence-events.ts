import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { type PresenceChange, parsePresenceChange } from '../contract/office/presence.ts';

/** Who listens to the changes of who is in. */
export interface PresenceListener {
  /** The server listens for us from here on: what changed before is in no event. */
  readonly onOpen: () => void;
  readonly onChange: (change: PresenceChange) => void;
  /** The line lives: the server says so where nothing changes. */
  readonly onBeat: () => void;
  /** Nothing comes any more; `final` where the browser does not try again by itself. */
  readonly onLost: (final: boolean) => void;
}

/** Listens to the changes of who is in until the returned function is called. */
export function openPresenceEvents(listener: PresenceListener): () => void {
  const source = new EventSource(OFFICE_PATHS.presenceEvents);
  source.addEventListener('open', () => listener.onOpen());
  source.addEventListener('error', () => listener.onLost(source.readyState === EventSource.CLOSED));
  source.addEventListener('beat', () => listener.onBeat());
  source.addEventListener('change', (event) => {
    listener.onBeat();
    const change = readChange(event.data);
    if (change) listener.onChange(change);
  });
  return () => source.close();
}

function readChange(data: unknown): PresenceChange | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    return parsePresenceChange(JSON.parse(data));
  } catch {
    // Not ours; the next snapshot says how things stand.
    return undefined;
  }
}
