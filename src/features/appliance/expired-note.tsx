import { type ReactNode, useState } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useApplianceTexts } from '../../ui/texts/use-appliance-texts.ts';

type Props = { form: ReactNode };

/**
 * Says that the server no longer knows this terminal, and that punches are kept. Setting it up again needs no PIN: the
 * code that `form` asks for is an administrator's word.
 */
export function ExpiredNote({ form }: Props) {
  const { close } = useTexts();
  const { expired, settings } = useApplianceTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Banner tone="danger" actions={[{ label: expired.setUp, primary: true, onPress: () => setOpen(true) }]}>
        {expired.what}
      </Banner>
      <Dialog open={open} title={settings.setUpAnew} closeLabel={close} onClose={() => setOpen(false)}>
        {form}
      </Dialog>
    </>
  );
}
