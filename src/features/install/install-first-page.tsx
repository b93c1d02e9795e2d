import type { ReactNode } from 'react';
import { PhoneIcon } from '../../ui/icons.tsx';
import { NoticePage } from '../../ui/notice-page.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useSignInTexts } from '../../ui/texts/use-sign-in-texts.ts';
import { IosSteps } from './ios-steps.tsx';

type Props = { onGoOn: () => void; children: ReactNode };

/** On an iPhone or iPad, before anything is set up where the installed kiosk would not find it. */
export function InstallFirstPage({ onGoOn, children }: Props) {
  const { install } = useSignInTexts();
  return (
    <NoticePage icon={<PhoneIcon />} title={install.iosTitle} paragraphs={[]}>
      <IosSteps />
      <TextButton label={install.iosAnyway} onPress={onGoOn} />
      {children}
    </NoticePage>
  );
}
