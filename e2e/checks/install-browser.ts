import { existsSync } from 'node:fs';
import { browserInstalls } from './browser-installs.ts';
import { findBrowser } from './find-browser.ts';
import { runCommand } from './run-command.ts';

/** Installs a Chromium and gives its path; or says on stderr what a person can do, and gives undefined. */
export async function installBrowser(): Promise<string | undefined> {
  const machine = { root: process.getuid?.() === 0, apt: existsSync('/usr/bin/apt-get') };
  for (const install of browserInstalls(machine)) {
    for (const { command, args } of install) {
      const exitCode = await runCommand(command, args, { DEBIAN_FRONTEND: 'noninteractive' });
      // `apt-get update` fails when one source of many does, and what is wanted may come from another.
      if (exitCode !== 0 && !args.includes('update')) break;
    }
    const found = findBrowser();
    if (found) return found;
  }
  process.stderr.write(
    'No Chromium was found and none could be installed: install Chromium or Chrome and, ' +
      'where it does not lie in a usual place, name its program in CHROMIUM_PATH.\n',
  );
  return undefined;
}
