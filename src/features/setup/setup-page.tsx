import type { ReactNode } from 'react';
import { BusyIcon, CloudOffIcon, WarningIcon } from '../../ui/icons.tsx';
import { NoticePage } from '../../ui/notice-page.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';

/** Why there are no buttons yet. */
export type SetupReason = 'looking' | 'enrolling' | 'enrolling-unreachable' | 'unreachable' | 'insecure';

type Props = { reason: SetupReason; children?: ReactNode };

/** Says why this device cannot clock anybody yet, and what to do about it. */
export function SetupPage({ reason, children }: Props) {
  const { icon, title, paragraphs } = useNotice(reason);
  return (
    <NoticePage icon={icon} title={title} paragraphs={paragraphs}>
      {children}
    </NoticePage>
  );
}

interface Notice {
  readonly icon: ReactNode;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

function useNotice(reason: SetupReason): Notice {
  const texts = useTexts();
  const { insecure } = texts;
  switch (reason) {
    case 'looking':
      return { icon: <BusyIcon />, title: texts.looking, paragraphs: [] };
    case 'enrolling':
      return { icon: <BusyIcon />, title: texts.enrolling, paragraphs: [] };
    case 'enrolling-unreachable':
      return { icon: <CloudOffIcon />, title: texts.enrolling, paragraphs: [texts.enrollingUnreachable] };
    case 'unreachable':
      return { icon: <CloudOffIcon />, title: texts.looking, paragraphs: [texts.serverUnreachable] };
    case 'insecure':
      return { icon: <WarningIcon />, title: insecure.title, paragraphs: insecure.why };
  }
}
