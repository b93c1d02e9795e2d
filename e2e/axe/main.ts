import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { BROWSER_ARGS } from '../checks/browser-args.ts';
import { findBrowser } from '../checks/find-browser.ts';
import { installBrowser } from '../checks/install-browser.ts';
import { runTool } from '../checks/run-tool.ts';
import { axeFindings } from '../fixtures/axe-findings.ts';
import { type LanguageName, LOCALES, THEMES } from '../screenshots/looks.ts';
import { OFFICE_WORK_SCREENS } from '../screenshots/office-work-screens.ts';
import { PERSONAL_SCREENS } from '../screenshots/personal-screens.ts';
import type { Screen } from '../screenshots/screen.ts';
import { SETUP_SCREENS } from '../screenshots/setup-screens.ts';
import { SIZES } from '../screenshots/sizes.ts';
import { Stage } from '../screenshots/stage.ts';
import { TERMINAL_SCREENS } from '../screenshots/terminal-screens.ts';

// What is too small or hidden differs by size, a colour does not.
const LOOKED_AT = [SIZES.tablet, SIZES['small-phone']];

const { values } = parseArgs({
  options: {
    screen: { type: 'string', multiple: true },
    language: { type: 'string', multiple: true },
    'no-build': { type: 'boolean', default: false },
  },
});
const screens = [...PERSONAL_SCREENS, ...SETUP_SCREENS, ...TERMINAL_SCREENS, ...OFFICE_WORK_SCREENS].filter(
  ({ name }) => values.screen?.includes(name) ?? true,
);
const languages = (Object.keys(LOCALES) as LanguageName[]).filter(
  (code) => values.language?.includes(code) ?? true,
);

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
let looks = 0;
let wrong = 0;
for (const screen of screens) {
  for (const language of languages) {
    const findings = await findingsOf(browser, screen, language);
    wrong += findings.length;
    process.stdout.write(`${screen.name} ${language}\n${findings.map((one) => `  ${one}\n`).join('')}`);
  }
}
await browser.close();
process.stdout.write(`${looks} looks at ${screens.length} screens, ${wrong} findings.\n`);
process.exitCode = looks > 0 && wrong === 0 ? 0 : 1;

/** What is wrong with a screen in one language, in words: each finding once, whatever the size and the theme. */
async function findingsOf(browser: Browser, screen: Screen, language: LanguageName): Promise<string[]> {
  const stage = await Stage.build(browser, screen, language);
  const { page } = stage;
  const findings = new Set<string>();
  try {
    await screen.arrange(stage);
    await page.evaluate(() => {
      window.timersHeld = true;
    });
    for (const size of LOOKED_AT) {
      await page.setViewportSize(size);
      for (const colorScheme of THEMES) {
        // In the middle of an animation a colour is not what it will be.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const finding of await axeFindings(page)) findings.add(`${colorScheme}: ${finding}`);
        looks += 1;
      }
    }
  } catch (error) {
    findings.add(`could not be arranged: ${error}`);
  } finally {
    await stage.end();
  }
  return [...findings];
}
