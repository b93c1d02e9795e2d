import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getOfficeReview } from '../../api/get-office-review.ts';
import type { OfficePunch, OfficePunches } from '../../contract/office/office-punch.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { Banner } from '../../ui/banner.tsx';
import { CardList } from '../../ui/card-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Paging } from '../../ui/paging.tsx';
import { StatusSlot } from '../../ui/status-slot.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { QueryState } from '../query-state.tsx';
import { usePageTrail } from '../use-page-trail.ts';
import { ReviewItem } from './review-item.tsx';

type Props = {
  timeZone: string;
  /** Asks for a later page; undefined: the oldest. */
  after: string | undefined;
  onPage: (after: string | undefined) => void;
};

/** What comes in while somebody looks stands at the end. */
const AGAIN_MS = 20_000;

/** What waits for a yes or no, the oldest first; what was decided goes, and the next one has the focus. */
export function ReviewBoard({ timeZone, after, onPage }: Props) {
  const texts = useTexts();
  const work = useOfficeWorkTexts();
  const { office, common } = useOfficeTexts();
  const { review } = work;
  const client = useQueryClient();
  const queryKey = [...OFFICE_KEYS.review, after];
  const found = useQuery({
    queryKey,
    queryFn: ({ signal }) => getOfficeReview(after, signal),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always',
    refetchInterval: AGAIN_MS,
  });
  const trail = usePageTrail();
  const [said, setSaid] = useState('');
  const [focus, setFocus] = useState<string>();
  const [note, setNote] = useState<string>();

  const decided = (punch: OfficePunch, decision: 'yes' | 'no') => {
    const waiting = found.data?.punches ?? [];
    const at = waiting.findIndex(({ id }) => id === punch.id);
    const rest = waiting.filter(({ id }) => id !== punch.id);
    setSaid(review.decided[decision](punch.person.displayName));
    setNote(undefined);
    setFocus((rest[at] ?? rest.at(-1))?.id);
    client.setQueryData<OfficePunches>(queryKey, (page) => page && { ...page, punches: rest });
    // What waits behind the last one of a page comes up.
    if (rest.length === 0) {
      void client.invalidateQueries({ queryKey: OFFICE_KEYS.review });
      if (after !== undefined) onPage(undefined);
    }
  };
  return (
    <>
      <PageHead title={office.pages.review} note={review.note} />
      <StatusSlot>{note && <Banner tone="info">{note}</Banner>}</StatusSlot>
      <QueryState query={found}>
        {({ punches, next }) => (
          <>
            {punches.length === 0 ? (
              <EmptyState icon={<CheckIcon />} title={review.done.title} note={review.done.note} />
            ) : (
              <CardList label={office.pages.review}>
                {punches.map((punch) => (
                  <ReviewItem
                    key={punch.id}
                    punch={punch}
                    wording={{ timeZone, work, texts }}
                    focused={focus === punch.id}
                    onDecided={decided}
                    onGone={() => {
                      setNote(review.already);
                      void client.invalidateQueries({ queryKey: OFFICE_KEYS.review });
                    }}
                  />
                ))}
              </CardList>
            )}
            <Paging
              label={common.paging}
              previous={{
                label: common.previous,
                onPress: after === undefined ? undefined : () => onPage(trail.before(after)),
              }}
              next={{
                label: common.next,
                onPress:
                  next === null
                    ? undefined
                    : () => {
                        trail.note(next, after);
                        onPage(next);
                      },
              }}
            />
          </>
        )}
      </QueryState>
      <Announcer text={said} />
    </>
  );
}
