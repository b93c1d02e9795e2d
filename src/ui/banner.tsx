import type { ReactNode } from 'react';
import type { Action } from './action.ts';
import { RefusedIcon, WaitingIcon, WarningIcon } from './icons.tsx';
import { TextButton } from './text-button.tsx';
import './banner.css';
import './tone-colours.css';

type Props = {
  tone: 'info' | 'warning' | 'danger';
  children: ReactNode;
  actions?: readonly Action[];
};

const ICONS = { info: WaitingIcon, warning: WarningIcon, danger: RefusedIcon };

/** A message that stays until it is dealt with, with what can be done about it. */
export function Banner({ tone, children, actions = [] }: Props) {
  const Icon = ICONS[tone];
  return (
    <div className="banner" data-tone={tone}>
      <Icon />
      <div className="banner__words">{children}</div>
      {actions.length > 0 && (
        <div className="banner__actions">
          {actions.map(({ label, onPress, primary, busy = false }) => (
            <TextButton
              key={label}
              label={label}
              tone={primary ? 'primary' : 'plain'}
              busy={busy}
              onPress={onPress}
            />
          ))}
        </div>
      )}
    </div>
  );
}
