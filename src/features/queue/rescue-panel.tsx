import { useState } from 'react';
import { ApiRefusal } from '../../api/api-refusal.ts';
import { postRescue } from '../../api/post-rescue.ts';
import { ServerUnreachable } from '../../api/server-unreachable.ts';
import { parseRescueFile } from '../../contract/rescue-file.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import type { Catalogue } from '../../ui/texts/catalogue.ts';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { saveFile } from '../save-file.ts';
import { rescueAsFile } from './rescue-as-file.ts';
import { useOutbox } from './use-outbox.ts';

/** Gets punches off a device that cannot send them, and into the server from any other. */
export function RescuePanel() {
  const texts = useTexts();
  const { listed } = useOutbox();
  const [outcome, setOutcome] = useState('');
  const makeFile = async () => {
    const rescue = await thisPage().outbox.rescueFile();
    setOutcome(rescue ? '' : texts.rescue.impossible);
    return rescue && rescueAsFile(rescue, Date.now());
  };
  const save = async () => {
    const file = await makeFile();
    if (file) saveFile(file);
  };
  const share = async () => {
    const file = await makeFile();
    // A person may change their mind in the system's own sheet.
    if (file) await navigator.share({ files: [file] }).catch(() => undefined);
  };
  const something = listed.length > 0;
  return (
    <Panel label={texts.rescue.save} note={texts.rescue.what}>
      {something && <TextButton label={texts.rescue.save} onPress={() => void save()} />}
      {something && canShareFiles() && <TextButton label={texts.rescue.share} onPress={() => void share()} />}
      <FileButton
        label={texts.rescue.bringIn}
        accept="application/json,.json"
        onFile={(file) => void bringIn(file, texts).then(setOutcome)}
      />
      <p role="status">{outcome}</p>
    </Panel>
  );
}

/** Brings a file in and says in words what became of it. */
async function bringIn(file: File, texts: Catalogue): Promise<string> {
  const rescue = parseRescueFile(parseJson(await file.text()));
  if (!rescue) return texts.rescue.unreadable;
  try {
    const { punches } = await postRescue(rescue);
    const recorded = punches.filter(({ state }) => state === 'recorded').length;
    return texts.rescue.done(recorded, punches.length - recorded);
  } catch (error) {
    if (error instanceof ServerUnreachable) return texts.rescue.unreachable;
    if (error instanceof ApiRefusal) return texts.rescue.refused(error.serverMessage);
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function canShareFiles(): boolean {
  // Web Share is missing in some engines, whatever the types say.
  const { canShare } = navigator as Partial<Navigator>;
  return (
    canShare?.call(navigator, { files: [new File(['{}'], 'x.json', { type: 'application/json' })] }) ?? false
  );
}
