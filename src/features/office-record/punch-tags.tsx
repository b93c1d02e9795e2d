import type { OfficePunch } from '../../contract/office/office-punch.ts';
import { Tag } from '../../ui/tag.tsx';
import type { OfficeWorkTexts } from '../../ui/texts/office-work-texts.ts';

type Props = { punch: OfficePunch; work: OfficeWorkTexts };

/** Where an entry stands: whether somebody has to look at it, and whether it counts. */
export function PunchTags({ punch, work }: Props) {
  const { record } = work;
  const { review, counts } = punch;
  return (
    <>
      {review.state === 'waiting' && <Tag tone="warning">{record.reviewed.waiting}</Tag>}
      {!counts && <Tag tone="danger">{record.notCounted}</Tag>}
    </>
  );
}
