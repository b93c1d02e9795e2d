import { Dialog } from '../../ui/dialog.tsx';
import { SecretLine } from '../../ui/secret-line.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { CopyButton } from '../copy-button.tsx';

/** A password that the server drew, and whose it is. */
export interface Drawn {
  readonly email: string;
  readonly password?: string | undefined;
}

type Props = { drawn: Drawn | undefined; onClose: () => void };

/** Shows a password that was drawn, which is told this once. */
export function DrawnDialog({ drawn, onClose }: Props) {
  const { close } = useTexts();
  const { administrators } = useOfficeKeepingTexts();
  const password = drawn?.password ?? '';
  return (
    <Dialog
      open={drawn !== undefined}
      title={administrators.drawn(drawn?.email ?? '')}
      closeLabel={close}
      onClose={onClose}
      actions={[{ label: close, onPress: onClose }]}
    >
      <p>{administrators.once}</p>
      <SecretLine label={drawn?.email ?? ''} text={password} large />
      <div>
        <CopyButton label={administrators.copy} copiedLabel={administrators.copied} text={password} />
      </div>
    </Dialog>
  );
}
