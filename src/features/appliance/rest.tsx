import type { ReactNode } from 'react';
import { RestScreen } from '../../ui/rest-screen.tsx';
import { useApplianceTexts } from '../../ui/texts/use-appliance-texts.ts';

type Props = { place: string; children: ReactNode };

/** The screen that nobody is at. */
export function Rest({ place, children }: Props) {
  const { rest } = useApplianceTexts();
  return (
    <RestScreen place={place} hint={rest.touch}>
      {children}
    </RestScreen>
  );
}
