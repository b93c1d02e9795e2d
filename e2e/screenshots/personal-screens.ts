import { SAMPLE } from '../../src/server/store/sample.ts';
import type { Screen } from './screen.ts';
import type { Stage } from './stage.ts';

const BUSY = { kind: 'answer', status: 500 } as const;
const DENIED = { kind: 'answer', status: 403, body: '{"message":"Access denied","code":7004}' } as const;
const FAR_AWAY = { latitude: 41.3005, longitude: 69.2462, accuracy: 40 };

async function aDaySoFar(stage: Stage): Promise<void> {
  await stage.punched(SAMPLE.employeeId, 'in', 305);
  await stage.punched(SAMPLE.employeeId, 'out', 280);
  await stage.punched(SAMPLE.employeeId, 'in', 252);
}

async function tapped(stage: Stage, tone: string): Promise<void> {
  await stage.openOwn();
  await stage.tap('in');
  await stage.sees(`.result-card[data-tone="${tone}"]`);
}

/** What a person's own kiosk shows. */
export const PERSONAL_SCREENS: readonly Screen[] = [
  { name: 'ready', arrange: (stage) => stage.openOwn() },
  {
    name: 'in-since',
    hour: 13,
    arrange: async (stage) => {
      await aDaySoFar(stage);
      await stage.openOwn();
      await stage.sees('.day-strip');
      await stage.sees('.hours-line__value');
    },
  },
  {
    name: 'unclosed',
    hour: 13,
    arrange: async (stage) => {
      await stage.punched(SAMPLE.employeeId, 'in', 24 * 60);
      await stage.openOwn();
      await stage.sees('.hours-line__note');
    },
  },
  {
    name: 'say-when',
    hour: 13,
    arrange: async (stage) => {
      await stage.punched(SAMPLE.employeeId, 'in', 24 * 60);
      await stage.openOwn();
      await stage.press('.hours-line .text-button');
      await stage.sees('dialog[open] .question-card');
    },
  },
  { name: 'recorded', arrange: (stage) => tapped(stage, 'recorded') },
  {
    name: 'kept',
    arrange: (stage) => {
      stage.front.fail(BUSY);
      return tapped(stage, 'kept');
    },
  },
  {
    name: 'refused',
    arrange: (stage) => {
      stage.front.fail(DENIED);
      return tapped(stage, 'refused');
    },
  },
  {
    name: 'needs-sign-in',
    arrange: async (stage) => {
      await stage.openOwn();
      await stage.context.clearCookies();
      await stage.tap('in');
      await stage.sees('.result-card[data-tone="sign-in"]');
    },
  },
  {
    name: 'not-saved',
    scripts: [
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('The disk is gone', 'UnknownError');
        };
      },
    ],
    arrange: async (stage) => {
      stage.front.fail({ kind: 'cut' });
      await stage.open(stage.server.enrolmentPath);
      await stage.sees('.big-button');
      await stage.tap('in');
      await stage.sees('.result-card[data-tone="problem"]');
    },
  },
  {
    name: 'turned-away',
    geolocation: FAR_AWAY,
    policy: { position: { inside: 'allow', unsure: 'refuse', outside: 'refuse' } },
    arrange: async (stage) => {
      await stage.openOwn();
      await stage.tap('in');
      await stage.sees('.result-card[data-tone="refused"]');
    },
  },
  {
    name: 'queue',
    arrange: async (stage) => {
      stage.front.failNext(DENIED);
      await tapped(stage, 'refused');
      stage.front.fail(BUSY);
      await stage.tap('out');
      await stage.sees('.result-card[data-tone="kept"]');
      await stage.press('.screen__footer .status-line--button');
      await stage.sees('dialog[open] .queue-item');
    },
  },
  {
    name: 'privacy',
    hour: 13,
    arrange: async (stage) => {
      await aDaySoFar(stage);
      await tapped(stage, 'recorded');
      await stage.press('.kiosk-header__controls .icon-button');
      await stage.sees('dialog[open] .fact-card');
    },
  },
  {
    name: 'access',
    arrange: async (stage) => {
      await stage.openOwn();
      await stage.page.locator('.kiosk-header__controls > .icon-button').nth(1).click();
      await stage.sees('dialog[open] .switch-row');
    },
  },
  {
    name: 'large-type-recorded',
    arrange: async (stage) => {
      await stage.openOwn();
      await stage.page.evaluate(() => localStorage.setItem('kiosk-access', 'on'));
      await stage.page.reload();
      await stage.sees(':root[data-access] .big-button');
      await stage.tap('in');
      await stage.sees('.result-card[data-tone="recorded"]');
    },
  },
  {
    name: 'sign-out',
    arrange: async (stage) => {
      stage.front.fail(BUSY);
      await tapped(stage, 'kept');
      await stage.page.locator('.kiosk-header__controls .icon-button').last().click();
      await stage.sees('dialog[open]');
    },
  },
  {
    name: 'install',
    arrange: async (stage) => {
      await stage.openOwn();
      await stage.page.evaluate(() => {
        const prompt = async () => undefined;
        dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
      });
      await stage.sees('.banner');
    },
  },
  {
    name: 'no-position',
    scripts: [
      () => {
        const query = async () => Object.assign(new EventTarget(), { state: 'prompt' });
        Object.defineProperty(Permissions.prototype, 'query', { value: query });
      },
    ],
    arrange: async (stage) => {
      await stage.openOwn();
      await stage.sees('.banner');
    },
  },
];
