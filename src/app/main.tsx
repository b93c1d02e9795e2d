import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { keepLearningTime } from '../features/clock/learn-time.ts';
import { storedSession } from '../features/identify/stored-session.ts';
import { SetupPage } from '../features/setup/setup-page.tsx';
import { AppUpdate } from '../features/update/app-update.ts';
import '../ui/base.css';
import { App } from './app.tsx';
import { loadTemporal } from './load-temporal.ts';
import { queryClient } from './query-client.ts';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
const root = createRoot(element);

if (isSecureContext) {
  const update = new AppUpdate();
  void update.register();
  keepLearningTime();
  Promise.all([loadTemporal(), storedSession()]).then(([temporal, stored]) =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <App temporal={temporal} update={update} stored={stored} />
      </QueryClientProvider>,
    ),
  );
} else {
  root.render(<SetupPage reason="insecure" />);
}
