import { useState } from 'react';
import { postCards } from '../../api/post-cards.ts';
import type { CardsRequest, PersonCards } from '../../contract/office/person-cards.ts';
import { ButtonRow } from '../../ui/button-row.tsx';
import { Failure } from '../../ui/failure.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { useOfficeAction } from '../use-office-action.ts';
import { DrawnCards } from './drawn-cards.tsx';

type Props = { personId: number; company: string };

/** Draws a PIN, a badge or both for one person, and shows them once. */
export function PersonProofs({ personId, company }: Props) {
  const { people } = useOfficeKeepingTexts();
  const [drawn, setDrawn] = useState<PersonCards>();
  const draw = useOfficeAction(postCards, { changes: [OFFICE_KEYS.people], onDone: setDrawn });
  const ask = (pins: CardsRequest['pins'], badges: CardsRequest['badges']) => () =>
    draw.run({ personIds: [personId], pins, badges });
  return (
    <>
      <p>{people.proofsNote}</p>
      <ButtonRow>
        <TextButton label={people.newBoth} busy={draw.busy} onPress={ask('all', 'all')} />
        <TextButton label={people.newPin} busy={draw.busy} onPress={ask('all', 'none')} />
        <TextButton label={people.newBadge} busy={draw.busy} onPress={ask('none', 'all')} />
      </ButtonRow>
      <Failure text={draw.failure} />
      {drawn && <DrawnCards company={company} drawn={drawn} />}
    </>
  );
}
