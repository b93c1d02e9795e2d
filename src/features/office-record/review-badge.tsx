import { useQuery } from '@tanstack/react-query';
import { getOfficeReview } from '../../api/get-office-review.ts';
import { Tag } from '../../ui/tag.tsx';
import { OFFICE_KEYS } from '../office-keys.ts';

const AGAIN_MS = 60_000;

/** How many wait for a yes or no; of more than a page only that they are more. */
export function ReviewBadge() {
  const { data } = useQuery({
    queryKey: [...OFFICE_KEYS.review, undefined],
    queryFn: ({ signal }) => getOfficeReview(undefined, signal),
    refetchInterval: AGAIN_MS,
  });
  if (!data || data.punches.length === 0) return undefined;
  return <Tag tone="warning">{data.next === null ? data.punches.length : `${data.punches.length}+`}</Tag>;
}
