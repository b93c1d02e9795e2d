import type { Screen } from './screen.ts';

/** What a browser shows that is no kiosk yet. */
export const SETUP_SCREENS: readonly Screen[] = [
  {
    name: 'sign-in',
    arrange: async (stage) => {
      await stage.open('/');
      await stage.sees('input[type="email"]');
    },
  },
  {
    name: 'unreachable',
    arrange: async (stage) => {
      await stage.page.route('**/kiosk/**', (route) => route.abort());
      await stage.open('/');
      await stage.sees('.notice-page');
    },
  },
  {
    name: 'insecure',
    arrange: async (stage) => {
      await stage.page.goto(stage.front.origin.replace('localhost', 'kiosk.test'));
      await stage.sees('.notice-page');
    },
  },
  {
    name: 'install-ios',
    scripts: [
      () =>
        Object.defineProperties(Navigator.prototype, {
          standalone: { value: false },
          maxTouchPoints: { value: 5 },
        }),
    ],
    arrange: async (stage) => {
      await stage.open('/');
      await stage.sees('.step-list');
    },
  },
];
