import { toolPath } from './tool-path.ts';

/** Commands that bring a Chromium when they all succeed. */
export type BrowserInstall = readonly { readonly command: string; readonly args: readonly string[] }[];

/** The ways to get a Chromium, the best first. */
export function browserInstalls(machine: {
  readonly root: boolean;
  readonly apt: boolean;
}): BrowserInstall[] {
  const playwright = (...args: readonly string[]) => ({
    command: process.execPath,
    args: [toolPath('playwright'), 'install', ...args, 'chromium'],
  });
  if (!machine.root || !machine.apt) return [[playwright()]];
  return [
    // The distribution's own comes from where the machine gets everything else. Ubuntu has none: it wants a snap.
    [
      { command: 'apt-get', args: ['update'] },
      { command: 'apt-get', args: ['install', '-y', '--no-install-recommends', 'chromium'] },
    ],
    [playwright('--with-deps')],
    [playwright()],
  ];
}
