import { IconButton } from '../../ui/icon-button.tsx';
import { AccessIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import type { AccessMode } from './use-access-mode.ts';

/** Turns the access mode on and off with one press, for whoever stands there. */
export function AccessToggle({ mode }: { mode: AccessMode }) {
  const { access } = useTexts();
  return (
    <IconButton
      label={access.title}
      icon={<AccessIcon />}
      pressed={mode.on}
      onPress={() => mode.set(!mode.on)}
    />
  );
}
