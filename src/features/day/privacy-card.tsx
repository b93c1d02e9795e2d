import { thisPage } from '../../outbox/this-page.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FactCard } from '../../ui/fact-card.tsx';
import { PositionPicture } from '../../ui/position-picture.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { dayInZone } from '../day-in-zone.ts';
import { describeEntry, type PlaceOfDay } from './describe-entry.ts';
import type { DayEntry } from './merge-day.ts';
import { useDay } from './use-day.ts';

type Props = { personId: number; place: PlaceOfDay; timeZone: string; open: boolean; onClose: () => void };

/** Shows a person what was recorded about them today, and when this device forgets it. */
export function PrivacyCard({ open, onClose, ...whose }: Props) {
  const texts = useTexts();
  return (
    <Dialog open={open} title={texts.day.title} closeLabel={texts.close} onClose={onClose}>
      <Entries {...whose} />
    </Dialog>
  );
}

function Entries({ personId, place, timeZone }: Omit<Props, 'open' | 'onClose'>) {
  const texts = useTexts();
  const { entries, complete } = useDay(personId);
  const today = dayInZone(thisPage().clock.now().instantMs, timeZone);
  const shown = shownOf(entries, today);
  return (
    <>
      <p>{texts.day.about}</p>
      {!complete && <p>{texts.day.onlyHere}</p>}
      {shown.length === 0 ? (
        <p>{texts.day.nothingYet}</p>
      ) : (
        <ul aria-label={texts.day.title}>
          {shown.map((entry) => {
            const { headline, state, reason, facts, drawn } = describeEntry(entry, place, timeZone, texts);
            return (
              <FactCard
                key={entry.key}
                title={headline}
                state={state}
                reason={reason}
                facts={facts}
                picture={
                  drawn && (
                    <PositionPicture
                      {...drawn}
                      radiusMetres={place.radiusMetres}
                      caption={texts.picture(drawn.distanceMetres, drawn.accuracyMetres, place.radiusMetres)}
                    />
                  )
                }
              />
            );
          })}
        </ul>
      )}
    </>
  );
}

/** Today's, the newest first, and before them what still lies open from earlier days. */
function shownOf(entries: readonly DayEntry[], today: string): DayEntry[] {
  return entries
    .filter(({ eventTime, here }) => eventTime.startsWith(today) || here !== undefined)
    .toReversed();
}
