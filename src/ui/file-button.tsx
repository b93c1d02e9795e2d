import { useRef } from 'react';
import { TextButton } from './text-button.tsx';

type Props = { label: string; accept: string; onFile: (file: File) => void };

/** A button that asks for one file. */
export function FileButton({ label, accept, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be wanted again.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <TextButton label={label} onPress={() => input.current?.click()} />
    </>
  );
}
