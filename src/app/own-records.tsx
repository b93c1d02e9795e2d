import { useState } from 'react';
import type { DeviceSession } from '../contract/device-session.ts';
import { PrivacyCard } from '../features/day/privacy-card.tsx';
import { RecordsIcon } from '../ui/icons.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { useTexts } from '../ui/texts/texts-context.ts';

type Props = { personId: number; session: DeviceSession };

/** Lets an identified person see what was recorded about them. */
export function OwnRecords({ personId, session }: Props) {
  const { day } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <TextButton label={day.title} icon={<RecordsIcon />} onPress={() => setOpen(true)} />
      <PrivacyCard
        personId={personId}
        place={session.location}
        timeZone={session.timeZone}
        open={open}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
