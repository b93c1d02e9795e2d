import { OFFICE_PATHS } from '../contract/office/office-paths.ts';
import { type CardsRequest, type PersonCards, parsePersonCards } from '../contract/office/person-cards.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Draws PINs and badges, which are told this once. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function postCards(wanted: CardsRequest): Promise<PersonCards> {
  const path = OFFICE_PATHS.cards;
  return answerAs(`POST ${path}`, http.post(path, { json: wanted, timeout: 120_000 }), parsePersonCards);
}
