import { useState } from 'react';
import { CheckIcon } from '../ui/icons.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { copyText } from './copy-text.ts';

type Props = { label: string; copiedLabel: string; text: string };

/** Puts a text on the clipboard and says so; where that is not to be had, the text can still be selected. */
export function CopyButton({ label, copiedLabel, text }: Props) {
  const [copied, setCopied] = useState<string>();
  const done = copied === text;
  return (
    <>
      <TextButton
        label={label}
        icon={done ? <CheckIcon /> : undefined}
        onPress={() => void copyText(text).then((went) => setCopied(went ? text : undefined))}
      />
      <span className="visually-hidden" role="status">
        {done && copiedLabel}
      </span>
    </>
  );
}
