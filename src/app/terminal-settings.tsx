import { useState } from 'react';
import type { TerminalSession } from '../contract/device-session.ts';
import type { Roster } from '../contract/roster.ts';
import type { Signals } from '../features/access/use-signals.ts';
import { AdminGate, type PinGuard } from '../features/appliance/admin-gate.tsx';
import type { AdminTags } from '../features/appliance/admin-pin.ts';
import type { FullScreen } from '../features/appliance/use-full-screen.ts';
import { SignOut } from '../features/identify/sign-out.tsx';
import type { KnownHabits } from '../features/identify/use-habits.ts';
import type { IdentityActions } from '../features/identify/use-identity-actions.ts';
import { useReturnToIdle } from '../features/identify/use-return-to-idle.ts';
import { QueueDialog } from '../features/queue/queue-dialog.tsx';
import { CodeForm } from '../features/sign-in/code-form.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { SettingsIcon } from '../ui/icons.tsx';
import { SwitchRow } from '../ui/switch-row.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { useTexts } from '../ui/texts/texts-context.ts';
import { useApplianceTexts } from '../ui/texts/use-appliance-texts.ts';
import { TitledSection } from '../ui/titled-section.tsx';
import { LanguageMenu } from './language-menu.tsx';
import type { PageLanguage } from './use-language.ts';

type Props = {
  session: TerminalSession;
  tags: AdminTags & { readonly roster: Roster | undefined };
  guard: PinGuard;
  screen: FullScreen;
  actions: IdentityActions;
  language: PageLanguage;
  signals: Signals;
  /** Absent where the terminal shows no names. */
  usual: KnownHabits | undefined;
};

/** An administrator who went away has left them open to the next person. */
const FORGOTTEN_MS = 30_000;

/** The terminal's settings and its whole queue, behind an administrator's PIN. */
export function TerminalSettings({ session, tags, guard, screen, actions, language, signals, usual }: Props) {
  const { close, access } = useTexts();
  const { settings } = useApplianceTexts();
  const [shown, show] = useState<'nothing' | 'gate' | 'settings' | 'queue'>('nothing');
  const shut = () => show('nothing');
  useReturnToIdle(shown === 'nothing' ? undefined : FORGOTTEN_MS, shut);
  const { principal, name, timeZone } = session;
  // Somebody who has left the roster since has no name here any more.
  const nameOf = (employeeId: number) =>
    tags.roster?.people.find(({ id }) => id === employeeId)?.displayName ?? `${name}, ${employeeId}`;
  return (
    <>
      <IconButton label={settings.title} icon={<SettingsIcon />} onPress={() => show('gate')} />
      <Dialog
        open={shown === 'gate' || shown === 'settings'}
        title={settings.title}
        closeLabel={close}
        onClose={shut}
      >
        {shown === 'gate' ? (
          <AdminGate tags={tags} guard={guard} onOpen={() => show('settings')} />
        ) : (
          <>
            <TitledSection title={settings.queue}>
              <div>
                <TextButton label={settings.open} tone="primary" onPress={() => show('queue')} />
              </div>
            </TitledSection>
            <ScreenSection screen={screen} />
            <TitledSection title={settings.language}>
              <LanguageMenu code={language.own} compact={false} onChoose={language.choose} />
            </TitledSection>
            <TitledSection title={access.title}>
              <SwitchRow
                label={access.sound}
                note={access.soundNote}
                on={signals.on}
                onChange={signals.set}
              />
            </TitledSection>
            {usual && (
              <TitledSection title={settings.names}>
                <SwitchRow
                  label={settings.usualFirst}
                  note={settings.usualFirstNote}
                  on={usual.on}
                  onChange={usual.set}
                />
              </TitledSection>
            )}
            <TitledSection title={settings.setUpAnew}>
              <CodeForm onEnrol={actions.enrol} />
            </TitledSection>
            <TitledSection title={settings.endTerminal}>
              <div>
                <SignOut onSignOut={actions.signOut} inWords />
              </div>
            </TitledSection>
          </>
        )}
      </Dialog>
      <QueueDialog open={shown === 'queue'} owner={{ principal, nameOf, timeZone }} onClose={shut} />
    </>
  );
}

function ScreenSection({ screen }: { screen: FullScreen }) {
  const { settings, fullScreen } = useApplianceTexts();
  if (!screen.possible) return undefined;
  return (
    <TitledSection title={settings.screen}>
      <div>
        {screen.on ? (
          <TextButton label={fullScreen.leave} onPress={screen.leave} />
        ) : (
          <TextButton label={fullScreen.enter} onPress={screen.enter} />
        )}
      </div>
    </TitledSection>
  );
}
