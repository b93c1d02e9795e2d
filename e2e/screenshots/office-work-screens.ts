import { fillOffice, TROUBLED_DEVICE } from '../fixtures/fill-office.ts';
import type { Screen } from './screen.ts';
import type { Stage } from './stage.ts';

async function filled(stage: Stage, path: string, sees: string): Promise<void> {
  await fillOffice(stage.server.store);
  await stage.openOffice(path);
  await stage.sees(sees);
}

/** The first button of the page's head or of its first line. */
const ACTION = '.data-table tbody .text-button';
const LAST_ACTION = '.page-head__actions .text-button:last-child';

/** What an administrator sees of places, devices and what was recorded there. */
export const OFFICE_WORK_SCREENS: readonly Screen[] = [
  { name: 'office-presence', arrange: (stage) => filled(stage, '?show=all', '.data-table tbody tr') },
  { name: 'office-record', arrange: (stage) => filled(stage, '/record', '.data-table tbody tr') },
  {
    name: 'office-correct',
    arrange: async (stage) => {
      await filled(stage, '/record', ACTION);
      await stage.press(ACTION);
      await stage.sees('.dialog .form-stack');
    },
  },
  {
    name: 'office-person',
    arrange: async (stage) => {
      await filled(stage, '/record', '.combo-field input');
      await stage.press('.combo-field input');
      await stage.sees('.combo-field__option');
    },
  },
  { name: 'office-review', arrange: (stage) => filled(stage, '/review', '.review-card') },
  { name: 'office-hours', arrange: (stage) => filled(stage, '/hours', '.data-table tbody tr') },
  { name: 'office-places', arrange: (stage) => filled(stage, '/places', '.data-table tbody tr') },
  { name: 'office-place', arrange: (stage) => filled(stage, '/places/368', '.radius-sketch') },
  { name: 'office-rules', arrange: (stage) => filled(stage, '/places/rules', '.radio-group') },
  { name: 'office-devices', arrange: (stage) => filled(stage, '/devices', '.data-table tbody tr') },
  { name: 'office-device', arrange: (stage) => filled(stage, `/devices/${TROUBLED_DEVICE}`, '.check-list') },
  {
    name: 'office-revoke',
    arrange: async (stage) => {
      await filled(stage, `/devices/${TROUBLED_DEVICE}`, LAST_ACTION);
      await stage.press(LAST_ACTION);
      await stage.sees('.dialog .button-row');
    },
  },
  { name: 'office-empty', arrange: (stage) => stage.openOffice('/record') },
];
