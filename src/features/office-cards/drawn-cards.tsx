import { useEffect } from 'react';
import type { PersonCards } from '../../contract/office/person-cards.ts';
import { Banner } from '../../ui/banner.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { CardSheet } from '../../ui/card-sheet.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { PrintIcon } from '../../ui/office-icons.tsx';
import { PrintSheet } from '../../ui/print-sheet.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { sheetCards } from './sheet-cards.ts';

type Props = { company: string; drawn: PersonCards };

/** Cards that were drawn, which are told once: to be looked at and printed. */
export function DrawnCards({ company, drawn }: Props) {
  const { cards } = useOfficeKeepingTexts();
  const sheet = sheetCards(drawn, cards.badgeOf);
  const some = sheet.length > 0;
  useEffect(() => {
    if (!some) return;
    // They are gone with the page.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [some]);
  if (!some) return <EmptyState icon={<CheckIcon />} {...cards.nothing} />;
  const drawing = <CardSheet company={company} pinLabel={cards.pin} cards={sheet} />;
  return (
    <>
      <div role="status">
        <Banner tone="warning">
          {cards.drawn(sheet.length)}. {cards.once}
        </Banner>
      </div>
      <ButtonRow>
        <TextButton
          label={cards.print}
          icon={<PrintIcon />}
          tone="primary"
          initialFocus
          onPress={() => window.print()}
        />
      </ButtonRow>
      {drawing}
      <PrintSheet>{() => drawing}</PrintSheet>
    </>
  );
}
