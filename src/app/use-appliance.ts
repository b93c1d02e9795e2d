import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { TerminalSession } from '../contract/device-session.ts';
import { type FullScreen, useFullScreen } from '../features/appliance/use-full-screen.ts';
import { useKeepAwake } from '../features/appliance/use-keep-awake.ts';
import { useLastingStorage } from '../features/appliance/use-lasting-storage.ts';
import { useNightLook } from '../features/appliance/use-night-look.ts';
import { useRest } from '../features/appliance/use-rest.ts';
import { useSealedPage } from '../features/appliance/use-sealed-page.ts';
import type { SelfFacts } from '../features/self-check/self-facts.ts';
import { type LastCheck, useSelfCheck } from '../features/self-check/use-self-check.ts';
import type { AppUpdate } from '../features/update/app-update.ts';
import { useUpdateState } from '../features/update/use-update-state.ts';
import { useUpdateWhenIdle } from '../features/update/use-update-when-idle.ts';
import { appVersion } from './app-version.ts';

/** What an appliance is asked for by the screen that it stands behind. */
export interface ApplianceOptions {
  readonly session: TerminalSession;
  readonly device: SelfFacts['device'];
  readonly update: AppUpdate;
  /** Whether somebody is at the terminal, or something is not yet safe. */
  readonly busy: boolean;
  readonly rosterVersion: string | undefined;
  /** Whether somebody is trying PINs out. */
  readonly pinBurst: boolean;
}

/** How a terminal stands by itself at a door. */
export interface Appliance {
  /** Whether nobody has been at it for a while. */
  readonly resting: boolean;
  readonly screen: FullScreen;
  readonly check: { readonly last: LastCheck | undefined; readonly look: () => void };
}

/** Full screen, a screen that stays on, a sealed page, a night look, rest, updates while resting, the self-check and its heartbeat. */
export function useAppliance(options: ApplianceOptions): Appliance {
  const { session, device, update, busy, rosterVersion, pinBurst } = options;
  const client = useQueryClient();
  const screen = useFullScreen();
  const wakeLock = useKeepAwake();
  const resting = useRest(busy);
  useSealedPage();
  useNightLook(session.timeZone);
  useLastingStorage();
  useUpdateWhenIdle(update, resting);
  const { last, look } = useSelfCheck({
    device,
    wakeLock,
    version: { name: appVersion(), newer: useUpdateState(update) },
    wantsCamera: session.policy.identify.camera,
    wantsPosition: session.location.latitude !== null,
    onRefused: () => void client.invalidateQueries({ queryKey: ['session'] }),
    onHeard: (answer) => {
      if (answer.policyVersion !== session.policy.version) {
        void client.invalidateQueries({ queryKey: ['session'] });
      }
      if (answer.rosterVersion !== null && answer.rosterVersion !== rosterVersion) {
        void client.invalidateQueries({ queryKey: ['roster', session.principal, 'fetched'] });
      }
    },
  });
  useEffect(() => {
    if (pinBurst || device !== 'accepted') look();
  }, [pinBurst, device, look]);
  return { resting, screen, check: { last, look } };
}
