import { useState } from 'react';
import { ButtonRow } from '../../ui/button-row.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { FormStack } from '../../ui/form-stack.tsx';
import { DownloadIcon } from '../../ui/office-icons.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { csvFormOf } from '../csv-form-of.ts';
import { saveFile } from '../save-file.ts';
import { sampleFile } from './sample-file.ts';

type Props = {
  /** Why what was given the last time is no table. */
  problem: string | undefined;
  onSource: (source: string | Uint8Array) => void;
};

/** Asks for a table: as a file, or pasted. */
export function ImportSource({ problem, onSource }: Props) {
  const { importing } = useOfficeKeepingTexts();
  const { locale } = useTexts();
  const [pasted, setPasted] = useState('');
  const separator = csvFormOf(locale).separator === 'comma' ? ',' : ';';
  return (
    <>
      <ButtonRow>
        <FileButton
          label={importing.file}
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onFile={(file) => void file.arrayBuffer().then((buffer) => onSource(new Uint8Array(buffer)))}
        />
        <TextButton
          label={importing.sample}
          icon={<DownloadIcon />}
          onPress={() => saveFile(sampleFile(importing.sampleFile, importing.sampleRows, separator))}
        />
      </ButtonRow>
      <p>{importing.fileNote}</p>
      <FormStack
        action={importing.read}
        busy={false}
        error={problem}
        ownFaults
        onSubmit={() => onSource(pasted)}
      >
        <TextArea
          label={importing.paste}
          note={importing.pasteNote}
          rows={6}
          value={pasted}
          onChange={setPasted}
        />
      </FormStack>
    </>
  );
}
