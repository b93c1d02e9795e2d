const PREFIX = 'kiosk-page:';

// Engines before 2022 have no Web Locks, whatever the types say.
const { locks } = navigator as Partial<WorkerNavigator>;

/** Shows to other realms, for as long as this page lives, that the page which tapped its drafts is still there. */
export function showPageLives(boot: string): void {
  locks?.request(PREFIX + boot, () => new Promise(() => undefined)).catch(() => undefined);
}

/** Whether the page of this boot is still there; without Web Locks nobody can tell, and it counts as gone. */
export async function pageLives(boot: string): Promise<boolean> {
  const { held = [] } = (await locks?.query()) ?? {};
  return held.some((lock) => lock.name === PREFIX + boot);
}
