import { Dialog } from '../../ui/dialog.tsx';
import { SwitchRow } from '../../ui/switch-row.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import type { AccessMode } from './use-access-mode.ts';
import type { Signals } from './use-signals.ts';

type Props = { mode: AccessMode; signals: Signals; open: boolean; onClose: () => void };

/** What a person can have on their own device to see, hear and feel more. */
export function AccessDialog({ mode, signals, open, onClose }: Props) {
  const { access, close } = useTexts();
  return (
    <Dialog open={open} title={access.title} closeLabel={close} onClose={onClose}>
      <SwitchRow label={access.mode} note={access.modeNote} on={mode.on} onChange={mode.set} />
      <SwitchRow label={access.sound} note={access.soundNote} on={signals.on} onChange={signals.set} />
    </Dialog>
  );
}
