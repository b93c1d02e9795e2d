import { useEffect, useEffectEvent, useState } from 'react';
import { PinPad } from '../../ui/pin-pad.tsx';
import { useApplianceTexts } from '../../ui/texts/use-appliance-texts.ts';
import { useTerminalTexts } from '../../ui/texts/use-terminal-texts.ts';
import { type AdminTags, isAdminPin } from './admin-pin.ts';

/** Slows whoever tries PINs out: the same for people's PINs and for an administrator's. */
export interface PinGuard {
  /** Seconds until a PIN is taken again; 0 where it is taken now, undefined while that is not known. */
  readonly closedSeconds: number | undefined;
  readonly wrongPin: () => void;
}

type Props = { tags: AdminTags; guard: PinGuard; onOpen: () => void };

const LONGEST_PIN = 12;

/** Asks for an administrator's PIN. Where none is set it says so and stays shut. */
export function AdminGate({ tags, guard, onOpen }: Props) {
  const { settings } = useApplianceTexts();
  const { digits, erase, ok } = useTerminalTexts();
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState(false);
  const { closedSeconds } = guard;
  const closed = closedSeconds !== 0;
  const type = (digit: string) => {
    setWrong(false);
    setPin((before) => (before.length < LONGEST_PIN ? before + digit : before));
  };
  const eraseLast = () => setPin((before) => before.slice(0, -1));
  const submit = async () => {
    if (closed || pin === '') return;
    setPin('');
    if (await isAdminPin(tags, pin)) return onOpen();
    guard.wrongPin();
    setWrong(true);
  };
  useDigits({ type, erase: eraseLast, takesEnter: pin !== '', submit: () => void submit() });
  if ((tags.roster?.adminPinTags.length ?? 0) === 0) return <p>{settings.noPin}</p>;
  const message = closedSeconds ? settings.wait(closedSeconds) : wrong ? settings.wrongPin : undefined;
  return (
    <PinPad
      label={settings.pin}
      typed={pin.length}
      typedText={digits(pin.length)}
      message={message}
      disabled={closed}
      eraseLabel={erase}
      ok={{ label: ok, onPress: () => void submit() }}
      onDigit={type}
      onErase={eraseLast}
    />
  );
}

/** The keys of a keyboard, for as long as the pad is shown. */
function useDigits(duties: {
  type: (digit: string) => void;
  erase: () => void;
  /** Whether Enter ends the PIN, and is not the focused button's. */
  takesEnter: boolean;
  submit: () => void;
}): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (/^[0-9]$/.test(event.key)) duties.type(event.key);
    else if (event.key === 'Backspace') duties.erase();
    else if (event.key === 'Enter' && duties.takesEnter) {
      event.preventDefault();
      duties.submit();
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    addEventListener('keydown', listen, true);
    return () => removeEventListener('keydown', listen, true);
  }, []);
}
