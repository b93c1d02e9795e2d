import { type ReactNode, useState } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useApplianceTexts } from '../../ui/texts/use-appliance-texts.ts';

type Props = {
  /** The server no longer knows it, or its own store has lost its keys. */
  why: 'unknown' | 'keys-lost';
  form: ReactNode;
};

/**
 * Says why this terminal must be set up again, and that no punch is lost by it. Setting it up again needs no PIN: the
 * code that `form` asks for is an administrator's word.
 */
export function ExpiredNote({ why, form }: Props) {
  const { close } = useTexts();
  const { expired, settings } = useApplianceTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Banner tone="danger" actions={[{ label: expired.setUp, primary: true, onPress: () => setOpen(true) }]}>
        {why === 'unknown' ? expired.what : expired.keysLost}
      </Banner>
      <Dialog open={open} title={settings.setUpAnew} closeLabel={close} onClose={() => setOpen(false)}>
        {form}
      </Dialog>
    </>
  );
}
