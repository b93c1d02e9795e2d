import type { ReactNode } from 'react';
import type { OfficeAccount } from '../../contract/office/office-account.ts';
import { ButtonRow } from '../../ui/button-row.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';

type Props = {
  /** Whose password it is about; undefined: nobody's. */
  account: OfficeAccount | undefined;
  busy: boolean;
  failure: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before an administrator gets a new password, since the old one then opens nothing. */
export function NewPasswordDialog({ account, busy, failure, onConfirm, onClose }: Props) {
  const { cancel, close } = useTexts();
  const { administrators } = useOfficeKeepingTexts();
  return (
    <Dialog
      open={account !== undefined}
      title={administrators.newPasswordOf(account?.email ?? '')}
      closeLabel={close}
      onClose={onClose}
    >
      <p>{administrators.newPasswordWhat}</p>
      {failure}
      <ButtonRow>
        <TextButton label={administrators.newPassword} tone="danger" busy={busy} onPress={onConfirm} />
        <TextButton label={cancel} onPress={onClose} />
      </ButtonRow>
    </Dialog>
  );
}
