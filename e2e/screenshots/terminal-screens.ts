import { DEFAULT_POLICY } from '../../src/contract/kiosk-policy.ts';
import { SAMPLE } from '../../src/server/store/sample.ts';
import type { Screen } from './screen.ts';
import type { Stage } from './stage.ts';

const [MALIKA, AZIZ] = SAMPLE.proofs;
const ADMIN_PIN = '804173';
const DAY_MINUTES = 24 * 60;
const CONTROL = '.kiosk-header__controls > .icon-button';
const SETTINGS = `${CONTROL}:last-of-type`;

async function identified(stage: Stage, pin: string = MALIKA.pin): Promise<void> {
  await stage.tapPin(pin);
  await stage.sees('.person-card');
  await stage.sees('.hours-line__value');
}

async function tapped(stage: Stage, tone: string): Promise<void> {
  await stage.openTerminal();
  await identified(stage);
  await stage.tap('in');
  await stage.sees(`.result-card[data-tone="${tone}"]`);
}

/** What a shared terminal shows. */
export const TERMINAL_SCREENS: readonly Screen[] = [
  { name: 'idle', arrange: (stage) => stage.openTerminal() },
  {
    name: 'rest',
    rests: true,
    arrange: async (stage) => {
      await stage.openTerminal();
      await stage.sees('.rest-screen');
    },
  },
  {
    name: 'night',
    rests: true,
    hour: 2,
    arrange: async (stage) => {
      await stage.openTerminal();
      await stage.sees('.rest-screen');
    },
  },
  {
    name: 'pin',
    arrange: async (stage) => {
      await stage.openTerminal();
      await stage.tapPin('0000');
      await stage.sees('.pin-pad__message:not(:empty)');
      await stage.tapPin('40');
    },
  },
  {
    name: 'camera',
    permissions: ['geolocation', 'camera'],
    policy: { identify: DEFAULT_POLICY.identify },
    arrange: async (stage) => {
      await stage.openTerminal();
      await stage.sees('.scan-panel__video:not(.scan-panel__video--off)');
    },
  },
  {
    name: 'names',
    arrange: async (stage) => {
      await stage.openTerminal();
      await stage.press('.terminal-screen__side > .text-button');
      await stage.sees('.name-list__name');
    },
  },
  {
    name: 'names-usual',
    hour: 13,
    arrange: async (stage) => {
      await stage.punched(MALIKA.employeeId, 'in', 252);
      await stage.openTerminal();
      await stage.learnt(MALIKA.employeeId, AZIZ.employeeId);
      await stage.page.reload();
      await stage.sees('.pin-pad__dot, .pin-pad__key--ok');
      await stage.press('.terminal-screen__side > .text-button');
      await stage.sees('.name-list__hint');
    },
  },
  {
    name: 'identified',
    hour: 13,
    arrange: async (stage) => {
      await stage.punched(MALIKA.employeeId, 'in', 252);
      await stage.openTerminal();
      await identified(stage);
    },
  },
  { name: 'result', arrange: (stage) => tapped(stage, 'recorded') },
  {
    name: 'result-kept',
    arrange: (stage) => {
      stage.front.fail({ kind: 'answer', status: 500 });
      return tapped(stage, 'kept');
    },
  },
  {
    name: 'chip',
    policy: { undoSeconds: 15 },
    arrange: async (stage) => {
      await tapped(stage, 'kept');
      await identified(stage, AZIZ.pin);
      await stage.sees('.result-chip');
    },
  },
  {
    name: 'question-forgotten',
    arrange: async (stage) => {
      await stage.punched(MALIKA.employeeId, 'in', DAY_MINUTES);
      await stage.openTerminal();
      await identified(stage);
      await stage.tap('in');
      await stage.sees('.question-card');
    },
  },
  {
    name: 'question-just-now',
    arrange: async (stage) => {
      await tapped(stage, 'recorded');
      await identified(stage);
      await stage.tap('in');
      await stage.sees('.question-card');
    },
  },
  {
    name: 'self-check',
    arrange: async (stage) => {
      await stage.openTerminal();
      await stage.page.locator('.terminal-screen__footer .status-line--button').last().click();
      await stage.sees('dialog[open] .check-list__item');
    },
  },
  {
    name: 'gate',
    arrange: async (stage) => {
      await stage.server.setAdminPin(ADMIN_PIN);
      await stage.openTerminal();
      await stage.press(SETTINGS);
      await stage.sees('dialog[open] .pin-pad');
    },
  },
  {
    name: 'settings',
    arrange: async (stage) => {
      await stage.server.setAdminPin(ADMIN_PIN);
      await stage.openTerminal();
      await stage.press(SETTINGS);
      await stage.tapPin(ADMIN_PIN, 'dialog[open]');
      await stage.press('dialog[open] .pin-pad__key--ok');
      await stage.sees('dialog[open] .titled-section');
    },
  },
  {
    name: 'roll-call',
    hour: 13,
    arrange: async (stage) => {
      await stage.server.setAdminPin(ADMIN_PIN);
      for (const [at, { employeeId }] of SAMPLE.proofs.entries())
        await stage.punched(employeeId, 'in', 95 + at * 61);
      await stage.openTerminal();
      await stage.press(`${CONTROL}:nth-last-of-type(2)`);
      await stage.tapPin(ADMIN_PIN, 'dialog[open]');
      await stage.press('dialog[open] .pin-pad__key--ok');
      await stage.press('.tick-list__row');
      await stage.press('.disclosure__summary');
    },
  },
  {
    name: 'large-type',
    arrange: async (stage) => {
      await stage.openTerminal();
      await stage.press(CONTROL);
      await stage.sees(':root[data-access]');
    },
  },
  {
    name: 'large-type-identified',
    arrange: async (stage) => {
      await stage.openTerminal();
      await stage.press(CONTROL);
      await identified(stage);
    },
  },
  {
    name: 'large-type-result',
    policy: { undoSeconds: 15 },
    arrange: async (stage) => {
      await stage.openTerminal();
      await stage.press(CONTROL);
      await identified(stage);
      await stage.tap('in');
      await stage.sees('.result-card[data-tone="kept"]');
    },
  },
  {
    name: 'expired',
    arrange: async (stage) => {
      await stage.openTerminal();
      await stage.server.store.updateTable('devices').set({ revoked_at: Date.now() }).execute();
      await stage.page.reload();
      await stage.sees('.banner');
    },
  },
  {
    name: 'link-here',
    arrange: async (stage) => {
      await stage.openTerminal();
      await stage.open(stage.server.enrolmentPath);
      await stage.sees('dialog[open]');
    },
  },
];
