import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS } from '../checks/browser-args.ts';
import { findBrowser } from '../checks/find-browser.ts';
import { installBrowser } from '../checks/install-browser.ts';
import { runTool } from '../checks/run-tool.ts';
import { LOCALES, THEMES } from './looks.ts';
import { OFFICE_WORK_SCREENS } from './office-work-screens.ts';
import { PERSONAL_SCREENS } from './personal-screens.ts';
import { SETUP_SCREENS } from './setup-screens.ts';
import { SIZES } from './sizes.ts';
import { takeShots } from './take-shots.ts';
import { TERMINAL_SCREENS } from './terminal-screens.ts';

const FOLDER = 'screenshots';
/** Those that the manifest and the README show, by their files in `public/`. */
const SHOWN = { 'kiosk.png': 'recorded/tablet-light-en.png', 'phone.png': 'in-since/phone-light-en.png' };
const SCREENS = [...PERSONAL_SCREENS, ...SETUP_SCREENS, ...TERMINAL_SCREENS, ...OFFICE_WORK_SCREENS];
const names = {
  screen: SCREENS.map(({ name }) => name),
  size: Object.keys(SIZES) as (keyof typeof SIZES)[],
  theme: [...THEMES],
  language: Object.keys(LOCALES) as (keyof typeof LOCALES)[],
};

const { values } = parseArgs({
  options: {
    screen: { type: 'string', multiple: true },
    size: { type: 'string', multiple: true },
    theme: { type: 'string', multiple: true },
    language: { type: 'string', multiple: true },
    full: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    rtl: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});
const screens = SCREENS.filter(({ name }) => wanted('screen', [name]).length > 0);
const languages = wanted('language', names.language);
const wishes = {
  sizes: wanted('size', names.size),
  themes: wanted('theme', names.theme),
  folder: FOLDER,
  full: values.full,
  rightToLeft: values.rtl,
};

if (screens.length * languages.length * wishes.sizes.length * wishes.themes.length === 0) {
  const lists = Object.entries(names).map(([option, all]) => `  --${option} ${all.join(' | ')}\n`);
  process.stderr.write(
    `Usage: npm run screenshots -- [options, each as often as you like]\n${lists.join('')}`,
  );
  process.stderr.write(
    '  --full: the whole page · --rtl: from right to left · --no-build\n  --show: copy what manifest and README show to public/screenshots\n',
  );
  process.exitCode = 2;
} else if ((await takeAll()) > 0) process.exitCode = 1;

/** Takes all that is wanted; returns how much went wrong. */
async function takeAll(): Promise<number> {
  const executablePath = findBrowser() ?? (await installBrowser());
  if (!executablePath) throw new Error('There is no Chromium to run, and none could be installed.');
  if (!values['no-build'] && (await runTool('vite', ['build', '--logLevel', 'warn'])) !== 0) {
    throw new Error('The build failed.');
  }
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...BROWSER_ARGS,
      '--use-fake-device-for-media-stream',
      // An address that is no secure context.
      '--host-resolver-rules=MAP kiosk.test 127.0.0.1',
    ],
  });
  let wrong = 0;
  for (const screen of screens) {
    for (const language of languages) {
      const faults = await takeShots(browser, screen, language, wishes).catch((error: unknown) => [
        `${screen.name} ${language} could not be arranged: ${error}`,
      ]);
      wrong += faults.length;
      process.stdout.write(`${screen.name} ${language}\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
    }
  }
  await browser.close();
  if (values.show) {
    for (const [file, shot] of Object.entries(SHOWN)) {
      copyFileSync(join(FOLDER, shot), join('public', 'screenshots', file));
    }
  }
  process.stdout.write(`The pictures are in ${FOLDER}/.${wrong > 0 ? ` ${wrong} faults.` : ''}\n`);
  return wrong;
}

/** Those of the names that an option asks for: all of them where it is not given. */
function wanted<Name extends string>(option: keyof typeof names, all: readonly Name[]): Name[] {
  const asked = values[option];
  return all.filter((name) => asked === undefined || asked.includes(name));
}
