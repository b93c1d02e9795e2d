import { NfcIcon } from '../../ui/icons.tsx';
import { ScanPanel } from '../../ui/scan-panel.tsx';
import { useTerminalTexts } from '../../ui/texts/use-terminal-texts.ts';
import { useNfc } from './use-nfc.ts';

type Props = { onRead: (contents: readonly string[]) => void };

/** Cards held to the device, on devices that have NFC. */
export function NfcPanel({ onRead }: Props) {
  const { nfc } = useTerminalTexts();
  const { state, start } = useNfc(true, onRead);
  if (state === 'absent') return undefined;
  if (state === 'asleep') {
    return <ScanPanel icon={<NfcIcon />} trouble={false} action={{ label: nfc.start, onPress: start }} />;
  }
  const listening = state === 'listening';
  return <ScanPanel icon={<NfcIcon />} text={listening ? nfc.hold : nfc[state]} trouble={!listening} />;
}
