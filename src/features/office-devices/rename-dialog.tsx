import { useState } from 'react';
import { patchDevice } from '../../api/patch-device.ts';
import type { OfficeDevice } from '../../contract/office/office-device.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormStack } from '../../ui/form-stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { useOfficeAction } from '../use-office-action.ts';

type Props = { device: OfficeDevice; open: boolean; onClose: () => void };

/** Gives a device another name. */
export function RenameDialog({ device, open, onClose }: Props) {
  const { close } = useTexts();
  const { devices } = useOfficeWorkTexts();
  return (
    <Dialog open={open} title={devices.rename} closeLabel={close} onClose={onClose}>
      {open && <RenameForm device={device} onDone={onClose} />}
    </Dialog>
  );
}

function RenameForm({ device, onDone }: { device: OfficeDevice; onDone: () => void }) {
  const { common } = useOfficeTexts();
  const { devices } = useOfficeWorkTexts();
  const [name, setName] = useState(device.name ?? '');
  const action = useOfficeAction((wanted: string) => patchDevice(device.device, wanted), {
    changes: [OFFICE_KEYS.devices],
    onDone,
  });
  return (
    <FormStack
      action={common.save}
      busy={action.busy}
      error={action.failure}
      onSubmit={() => action.run(name.trim())}
    >
      <TextField label={devices.name} kind="line" value={name} onChange={setName} />
    </FormStack>
  );
}
