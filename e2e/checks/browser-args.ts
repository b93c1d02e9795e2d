/**
 * What Playwright itself turns off. Chromium obeys only the last list that it is given, so ours repeats it.
 * From chromiumSwitches.ts of playwright-core 1.65.
 */
const PLAYWRIGHT_TURNS_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** The address bar's suggestions are a page of their own in a process of its own, which cost a tenth of each test. */
const OWN_PAGES_OF_THE_BROWSER = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'FullWebUIOmniboxFrame',
  'WebUIOmniboxPopupSelectionControl',
];

/** Keeps Chromium from doing anything by itself that a test has not asked for. */
export const BROWSER_ARGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${[...PLAYWRIGHT_TURNS_OFF, ...OWN_PAGES_OF_THE_BROWSER].join(',')}`,
];
