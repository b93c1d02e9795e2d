import type { OfficePunch } from '../../contract/office/office-punch.ts';
import { HistoryList } from '../../ui/history-list.tsx';
import { laterCorrections } from './holding.ts';
import { holdingWords, madeWords, type PunchWording } from './punch-words.ts';

type Props = { punch: OfficePunch; wording: PunchWording };

/** What was recorded, and all that was decided and corrected since; nothing where nothing was. */
export function PunchHistory({ punch, wording }: Props) {
  const { record } = wording.work;
  const { review, corrections, location, direction, eventTime } = punch;
  if (corrections.length === 0 && review.made === null) return undefined;
  const later = laterCorrections(punch);
  return (
    <HistoryList
      label={record.history}
      items={[
        ...(later.length === 0
          ? []
          : [
              {
                key: 'recorded',
                tone: 'calm' as const,
                title: record.recorded,
                text: holdingWords({ direction, eventTime, location }, wording),
                struck: true,
              },
            ]),
        ...(review.made && (review.state === 'yes' || review.state === 'no')
          ? [
              {
                key: 'review',
                tone: review.state === 'yes' ? ('good' as const) : ('danger' as const),
                title: record.reviewed[review.state],
                by: madeWords(review.made, wording),
                why: review.made.why,
              },
            ]
          : []),
        ...corrections.map(({ id, kind, holds, made }, at) => ({
          key: `correction ${id}`,
          tone: kind === 'strike' ? ('danger' as const) : ('info' as const),
          title: record.correction[kind],
          text: holds ? holdingWords(holds, wording) : undefined,
          struck: at < corrections.length - 1,
          by: madeWords(made, wording),
          why: made.why,
        })),
      ]}
    />
  );
}
