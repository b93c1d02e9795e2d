import type { DraftPunch } from '../../outbox/punch-record.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import type { FenceRule } from './judge-punch-position.ts';
import type { Outcome } from './outcome.ts';
import type { Puncher } from './puncher.ts';
import { turnedAwayBy } from './turned-away-by.ts';
import { UnsavedPunch } from './unsaved-punch.ts';

/** What taking a tap needs, and whom it tells how far it has come. */
export interface TapRealm {
  readonly puncher: Pick<Puncher, 'keep' | 'unsaved'>;
  readonly rule: FenceRule;
  readonly tell: (outcome: Outcome) => void;
  /** Called when a punch that only the page holds has got further. */
  readonly onUnsavedChange: () => void;
}

/**
 * Takes a tap: writes it down at once, and where the storage is broken judges its position and sends it from the page.
 * Resolves to the page's own sender in that last case, as soon as there is one.
 */
export async function takeTap(draft: DraftPunch, realm: TapRealm): Promise<UnsavedPunch | undefined> {
  const { puncher, rule, tell } = realm;
  tell({ kind: 'saving', punch: draft });
  try {
    tell({ kind: 'kept', punch: await puncher.keep(draft, rule) });
    return undefined;
  } catch (error) {
    if (!(error instanceof StorageFault)) throw error;
    tell({ kind: 'unsaved', punch: draft, sender: undefined });
    const facts = await puncher.unsaved(draft);
    const why = turnedAwayBy(draft, facts.position, rule);
    if (why) {
      tell({ kind: 'turned-away', punch: draft, why, position: facts.position });
      return undefined;
    }
    const sender = new UnsavedPunch(facts, realm.onUnsavedChange);
    tell({ kind: 'unsaved', punch: draft, sender });
    return sender;
  }
}
