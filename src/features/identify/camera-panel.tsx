import { CameraIcon } from '../../ui/icons.tsx';
import { ScanPanel } from '../../ui/scan-panel.tsx';
import { useTerminalTexts } from '../../ui/texts/use-terminal-texts.ts';
import { useCamera } from './use-camera.ts';

type Props = { onRead: (content: string) => void };

/** The camera that reads QR badges, or why it does not. */
export function CameraPanel({ onRead }: Props) {
  const { camera } = useTerminalTexts();
  const { state, video, start } = useCamera(onRead);
  const watching = state === 'watching';
  return (
    <ScanPanel
      icon={<CameraIcon />}
      text={state === 'asleep' ? undefined : watching ? camera.hold : camera[state]}
      trouble={!watching && state !== 'starting' && state !== 'none'}
      action={state === 'asleep' ? { label: camera.start, onPress: start } : undefined}
      video={video}
      showVideo={watching}
    />
  );
}
