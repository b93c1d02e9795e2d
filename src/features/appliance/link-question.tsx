import { useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useApplianceTexts } from '../../ui/texts/use-appliance-texts.ts';
import { AdminGate, type PinGuard } from './admin-gate.tsx';
import type { AdminTags } from './admin-pin.ts';

type Props = {
  name: string;
  tags: AdminTags;
  /** Whether it is known by now which PINs open. */
  looked: boolean;
  guard: PinGuard;
  onUse: () => void;
  onDrop: () => void;
};

/** A link was opened on a shared terminal: it would end it, so an administrator must say so first. */
export function LinkQuestion({ name, tags, looked, guard, onUse, onDrop }: Props) {
  const { cancel } = useTexts();
  const { linkHere } = useApplianceTexts();
  const [opened, setOpened] = useState(false);
  // Where nobody has set a PIN there is nobody to ask, and the warning has to do.
  const asks = !opened && (!looked || (tags.roster?.adminPinTags.length ?? 0) > 0);
  return (
    <Dialog
      open
      title={linkHere.title}
      closeLabel={cancel}
      onClose={onDrop}
      actions={asks ? [] : [{ label: linkHere.use, onPress: onUse }]}
    >
      <p>{linkHere.what(name)}</p>
      {asks && looked && <AdminGate tags={tags} guard={guard} onOpen={() => setOpened(true)} />}
    </Dialog>
  );
}
