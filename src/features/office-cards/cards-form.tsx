import { useState } from 'react';
import { postCards } from '../../api/post-cards.ts';
import type { PersonCards } from '../../contract/office/person-cards.ts';
import { Banner } from '../../ui/banner.tsx';
import { FieldPair } from '../../ui/field-pair.tsx';
import { FormStack } from '../../ui/form-stack.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { PlaceSelect } from '../place-select.tsx';
import { useLocations } from '../use-locations.ts';
import { useOfficeAction } from '../use-office-action.ts';
import { cardsFor, type Whom } from './cards-for.ts';
import { DrawnCards } from './drawn-cards.tsx';
import { peopleAt } from './people-at.ts';

type Props = { company: string };

/** What is drawn has to be shown and printed at once: twenty sheets are enough for a while. */
const MOST_AT_ONCE = 200;
const WHOM: readonly Whom[] = ['missing', 'all', 'none'];

interface Drawing {
  readonly drawn: PersonCards;
  /** Whose cards are still to be drawn. */
  readonly rest: readonly number[];
}

/** Draws PINs and badges for many people, and shows them once as cards to print. */
export function CardsForm({ company }: Props) {
  const { cards, people } = useOfficeKeepingTexts();
  const places = useLocations();
  const [place, setPlace] = useState<number>();
  const [pins, setPins] = useState<Whom>('missing');
  const [badges, setBadges] = useState<Whom>('missing');
  const [drawing, setDrawing] = useState<Drawing>();
  const [chosen, setChosen] = useState(true);
  const draw = useOfficeAction(
    async (rest: readonly number[] | undefined): Promise<Drawing> => {
      const ids = rest ?? cardsFor(await peopleAt(place), pins, badges);
      const personIds = ids.slice(0, MOST_AT_ONCE);
      const drawn = personIds.length === 0 ? { cards: [] } : await postCards({ personIds, pins, badges });
      return { drawn, rest: ids.slice(MOST_AT_ONCE) };
    },
    { changes: [OFFICE_KEYS.people], onDone: setDrawing },
  );
  const options = WHOM.map((value) => ({ value, label: cards.choice[value] }));
  const choose = (set: (whom: Whom) => void) => (value: string) => {
    const whom = WHOM.find((one) => one === value);
    if (whom) set(whom);
    setDrawing(undefined);
  };
  return (
    <>
      <FormStack
        action={cards.draw}
        busy={draw.busy}
        error={chosen ? draw.failure : cards.choose}
        quiet={drawing !== undefined}
        onSubmit={() => {
          const some = pins !== 'none' || badges !== 'none';
          setChosen(some);
          if (some) draw.run(undefined);
        }}
      >
        <FieldPair>
          {places.length > 1 && (
            <PlaceSelect
              label={cards.whom}
              place={place}
              everywhere={people.everywhere}
              onChoose={(id) => {
                setPlace(id);
                setDrawing(undefined);
              }}
            />
          )}
          <SelectField label={cards.pins} value={pins} options={options} onChange={choose(setPins)} />
          <SelectField label={cards.badges} value={badges} options={options} onChange={choose(setBadges)} />
        </FieldPair>
        {pins === 'all' && <Banner tone="warning">{cards.losesPins}</Banner>}
        {badges === 'all' && <Banner tone="warning">{cards.losesBadges}</Banner>}
      </FormStack>
      {drawing && <DrawnCards company={company} drawn={drawing.drawn} />}
      {drawing && drawing.rest.length > 0 && (
        <div>
          <TextButton
            label={cards.more(Math.min(MOST_AT_ONCE, drawing.rest.length))}
            busy={draw.busy}
            onPress={() => draw.run(drawing.rest)}
          />
        </div>
      )}
    </>
  );
}
