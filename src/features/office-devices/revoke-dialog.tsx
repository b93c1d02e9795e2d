import { deleteDevice } from '../../api/delete-device.ts';
import type { OfficeDevice } from '../../contract/office/office-device.ts';
import { ButtonRow } from '../../ui/button-row.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { useOfficeAction } from '../use-office-action.ts';
import { calledOf, type DeviceWording } from './device-words.ts';

type Props = {
  device: OfficeDevice;
  wording: DeviceWording;
  open: boolean;
  onClose: () => void;
  onRevoked: () => void;
};

/** Asks before a device is revoked, and says what becomes of the punches that it still holds. */
export function RevokeDialog({ device, wording, open, onClose, onRevoked }: Props) {
  const { close, cancel } = useTexts();
  const { devices: words } = wording.work;
  const action = useOfficeAction(() => deleteDevice(device.device), {
    changes: [OFFICE_KEYS.devices, OFFICE_KEYS.presence, OFFICE_KEYS.locations],
    onDone: onRevoked,
  });
  const { waiting, held } = device.heartbeat?.counts ?? { waiting: 0, held: 0 };
  return (
    <Dialog
      open={open}
      title={words.revokeAsk(calledOf(device, wording))}
      closeLabel={close}
      onClose={onClose}
    >
      {words.revokeWhat.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {waiting + held > 0 && <p>{words.revokeHolds(waiting + held)}</p>}
      <Failure text={action.failure} />
      <ButtonRow>
        <TextButton
          label={words.revoke}
          tone="danger"
          busy={action.busy}
          onPress={() => action.run(undefined)}
        />
        <TextButton label={cancel} onPress={onClose} />
      </ButtonRow>
    </Dialog>
  );
}
