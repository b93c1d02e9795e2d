import type { Correction, OfficePunch } from '../../contract/office/office-punch.ts';

/** What an entry says about a person's time. */
export interface Holding {
  readonly direction: 'in' | 'out';
  readonly eventTime: string;
  readonly location: { readonly id: number; readonly title: string };
}

/** What holds of an entry by now: its last correction, else what was recorded; undefined for a struck one. */
export function holdingOf(punch: OfficePunch): Holding | undefined {
  const last = punch.corrections.findLast(({ kind }) => kind !== 'add');
  if (!last) return punch;
  return last.holds ?? undefined;
}

/** The corrections that came after the entry itself: one that was added begins with the correction that added it. */
export function laterCorrections({ corrections }: OfficePunch): readonly Correction[] {
  return corrections.filter(({ kind }) => kind !== 'add');
}
