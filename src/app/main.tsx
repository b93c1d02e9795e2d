import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { keepLearningTime } from '../features/clock/learn-time.ts';
import { storedSession } from '../features/identify/stored-session.ts';
import { InstallOffer } from '../features/install/install-offer.ts';
import { SetupPage } from '../features/setup/setup-page.tsx';
import { AppUpdate } from '../features/update/app-update.ts';
import '../ui/base.css';
import { App } from './app.tsx';
import { ignoreSecondTaps } from './ignore-second-taps.ts';
import { loadTemporal } from './load-temporal.ts';
import { queryClient } from './query-client.ts';
import { showOffice } from './show-office.tsx';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
const root = createRoot(element);

if (/^\/office(\/|$)/.test(location.pathname)) {
  void showOffice(root);
} else if (isSecureContext) {
  const update = new AppUpdate();
  const install = new InstallOffer();
  install.listen();
  void update.register();
  keepLearningTime();
  ignoreSecondTaps();
  Promise.all([loadTemporal(), storedSession()]).then(([temporal, stored]) =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <App temporal={temporal} update={update} install={install} stored={stored} />
      </QueryClientProvider>,
    ),
  );
} else {
  root.render(<SetupPage reason="insecure" />);
}
