import type { Root } from 'react-dom/client';
import { SetupPage } from '../features/setup/setup-page.tsx';
import { loadTemporal } from './load-temporal.ts';

/** Shows the office, which is fetched only here; without a network the page says so, and is loaded anew once there is one. */
export async function showOffice(root: Root): Promise<void> {
  root.render(<SetupPage reason="looking" />);
  try {
    const [temporal, { Office }] = await Promise.all([loadTemporal(), import('./office/office.tsx')]);
    root.render(<Office temporal={temporal} />);
  } catch (error) {
    reportError(new Error('The office could not be fetched', { cause: error }));
    addEventListener('online', () => location.reload());
    root.render(<SetupPage reason="unreachable" />);
  }
}
