import { useState, useSyncExternalStore } from 'react';
import { ServerUnreachable } from '../../api/server-unreachable.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SignOutIcon } from '../../ui/icons.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';

type Props = {
  onSignOut: () => Promise<void>;
  /** Whether the button says in words what it does. */
  inWords?: boolean;
};

/** Signs this device out, after saying what still waits on it. Nothing that waits is ever deleted. */
export function SignOut({ onSignOut, inWords = false }: Props) {
  const texts = useTexts();
  const { outbox } = thisPage();
  const { counts } = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const left = counts.waiting + counts.held;
  const open = () => {
    setFailed(false);
    setAsking(true);
  };
  const signOut = () =>
    onSignOut().catch((error: unknown) => {
      if (!(error instanceof ServerUnreachable)) throw error;
      setFailed(true);
    });
  return (
    <>
      {inWords ? (
        <TextButton label={texts.signOut} icon={<SignOutIcon />} onPress={open} />
      ) : (
        <IconButton label={texts.signOut} icon={<SignOutIcon />} onPress={open} />
      )}
      <Dialog
        open={asking}
        title={texts.signOutAsk}
        closeLabel={texts.cancel}
        onClose={() => setAsking(false)}
        actions={[{ label: texts.signOut, primary: true, onPress: () => void signOut() }]}
      >
        {left > 0 && <p>{texts.signOutWaiting(left)}</p>}
        {failed && <p role="alert">{texts.signOutFailed}</p>}
      </Dialog>
    </>
  );
}
