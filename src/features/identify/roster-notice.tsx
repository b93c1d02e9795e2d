import { thisPage } from '../../outbox/this-page.ts';
import { Banner } from '../../ui/banner.tsx';
import { useTerminalTexts } from '../../ui/texts/use-terminal-texts.ts';
import type { RosterKnowledge } from './use-roster.ts';

const DAY_MS = 86_400_000;

type Props = { knowledge: RosterKnowledge };

/** Says that the terminal knows nobody yet, or for how long it has not heard of changes. */
export function RosterNotice({ knowledge: { kept, tagKey, keysLost, looked } }: Props) {
  const terminal = useTerminalTexts();
  // That it has lost its keys is said elsewhere: no network brings them back.
  if (!looked || keysLost) return undefined;
  if (!kept || !tagKey) return <Banner tone="warning">{terminal.noRoster}</Banner>;
  const days = Math.floor((thisPage().clock.now().instantMs - kept.confirmedMs) / DAY_MS);
  return days >= 1 ? <Banner tone="warning">{terminal.rosterAge(days)}</Banner> : undefined;
}
