import type { Ref } from 'react';
import { PinPad } from '../../ui/pin-pad.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useTerminalTexts } from '../../ui/texts/use-terminal-texts.ts';
import type { Identification } from './use-identification.ts';

type Props = {
  identification: Identification;
  pinOffered: boolean;
  namesOffered: boolean;
  /** Whether somebody has just come back from the names. */
  fromNames: boolean;
  ref: Ref<HTMLElement>;
};

/** The pad that is always ready to be typed on, and the way to the names. */
export function PadPanel({ identification, pinOffered, namesOffered, fromNames, ref }: Props) {
  const terminal = useTerminalTexts();
  const { stage, digits, pinLength, ready, closedSeconds, type, erase, submit, showNames, reset } =
    identification;
  const naming = stage.kind === 'name-pin' ? stage : undefined;
  return (
    <>
      {(pinOffered || naming) && (
        <PinPad
          label={naming ? terminal.pinOf(naming.person.displayName) : terminal.enterPin}
          typed={digits.length}
          length={pinLength}
          typedText={terminal.digits(digits.length)}
          message={
            closedSeconds
              ? terminal.closed(closedSeconds)
              : naming?.wrong || (stage.kind === 'idle' && stage.notice === 'unknown-pin')
                ? terminal.unknownPin
                : undefined
          }
          disabled={closedSeconds !== 0}
          eraseLabel={terminal.erase}
          ok={ready && pinLength === undefined ? { label: terminal.ok, onPress: submit } : undefined}
          onDigit={type}
          onErase={erase}
          ref={ref}
        />
      )}
      {naming ? (
        <TextButton label={terminal.back} onPress={reset} />
      ) : (
        namesOffered && (
          <TextButton label={terminal.chooseName} initialFocus={fromNames} onPress={showNames} />
        )
      )}
    </>
  );
}
