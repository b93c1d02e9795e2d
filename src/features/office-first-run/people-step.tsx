import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { getOfficePeople } from '../../api/get-office-people.ts';
import { ButtonRow } from '../../ui/button-row.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SummaryLine } from '../../ui/summary-line.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { TitledSection } from '../../ui/titled-section.tsx';
import { OFFICE_KEYS } from '../office-keys.ts';

type Props = {
  /** Takes in a table; what it is given stands below once that was done. */
  table: ReactNode;
  /** Takes in one person after another; gets what is called with each name. */
  form: (onAdded: (name: string) => void) => ReactNode;
  cards: ReactNode;
  onNext: () => void;
};

/** Who clocks here, from a table or one by one, and the cards that they clock with. */
export function PeopleStep({ table, form, cards, onNext }: Props) {
  const { firstRun, people: words, cards: cardWords } = useOfficeKeepingTexts();
  const { people } = firstRun;
  const [way, setWay] = useState<'table' | 'hand'>('table');
  const [said, setSaid] = useState('');
  const here = useQuery({
    queryKey: [...OFFICE_KEYS.people, 'count'],
    queryFn: ({ signal }) =>
      getOfficePeople({ search: '', locationId: undefined, withLeft: false, limit: 1, offset: 0 }, signal),
  });
  const count = here.data?.total ?? 0;
  return (
    <>
      <RadioGroup
        legend={people.what}
        quiet
        value={way}
        options={[
          { value: 'table', label: people.byTable },
          { value: 'hand', label: people.byHand },
        ]}
        onChange={setWay}
      />
      {way === 'table' && table}
      {way === 'hand' && (
        <>
          {form((name) => setSaid(words.added(name)))}
          <p role="status">{said}</p>
        </>
      )}
      <div role="status">{count > 0 && <SummaryLine text={people.count(count)} />}</div>
      {count > 0 && (
        <TitledSection title={cardWords.title}>
          <p>{people.cardsWhat}</p>
          {cards}
        </TitledSection>
      )}
      <ButtonRow>
        <TextButton
          label={count > 0 ? firstRun.goOn : people.later}
          tone={count > 0 ? 'primary' : 'plain'}
          onPress={onNext}
        />
      </ButtonRow>
    </>
  );
}
