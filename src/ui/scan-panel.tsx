import type { ReactNode, Ref } from 'react';
import type { Action } from './action.ts';
import { TextButton } from './text-button.tsx';
import './scan-panel.css';

type Props = {
  icon: ReactNode;
  text?: string | undefined;
  trouble: boolean;
  action?: Action | undefined;
  /** What the camera sees, for people to aim with. */
  video?: Ref<HTMLVideoElement>;
  showVideo?: boolean;
};

/** A way of being read, beside the pad: the camera with its picture, or a card reader. */
export function ScanPanel({ icon, text, trouble, action, video, showVideo = false }: Props) {
  return (
    <div className={trouble ? 'scan-panel scan-panel--trouble' : 'scan-panel'}>
      {video && (
        <video
          ref={video}
          className={showVideo ? 'scan-panel__video' : 'scan-panel__video scan-panel__video--off'}
          muted
          playsInline
          aria-hidden="true"
          tabIndex={-1}
        />
      )}
      {text && (
        <p className="scan-panel__text">
          {icon}
          <span>{text}</span>
        </p>
      )}
      {action && <TextButton label={action.label} icon={icon} onPress={action.onPress} />}
    </div>
  );
}
