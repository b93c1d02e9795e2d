import { useState } from 'react';
import type { StoredPunch } from '../../outbox/punch-record.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { Panel } from '../../ui/panel.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { TextForm } from '../../ui/text-form.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { saveFile } from '../save-file.ts';
import { rescueAsFile } from './rescue-as-file.ts';

type Props = { punch: StoredPunch; onEnd: () => void };

/** Gives a punch up: with a reason, and a copy in a file first. */
export function GiveUpForm({ punch, onEnd }: Props) {
  const texts = useTexts();
  const { outbox } = thisPage();
  const [fault, setFault] = useState('');
  const giveUp = async (reason: string) => {
    const rescue = await outbox.rescueFile(punch.id);
    // Without its copy it stays where it is.
    if (!rescue) return setFault(texts.rescue.impossible);
    saveFile(rescueAsFile(rescue, Date.now()));
    await outbox.giveUp(punch.id, reason);
    onEnd();
  };
  return (
    <Panel label={texts.giveUp.start} note={texts.giveUp.what}>
      <TextForm
        label={texts.giveUp.reason}
        action={texts.giveUp.confirm}
        tone="danger"
        onSubmit={(reason) => void giveUp(reason)}
      />
      <p role="status">{fault}</p>
      <TextButton label={texts.cancel} onPress={onEnd} />
    </Panel>
  );
}
