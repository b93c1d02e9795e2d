import type { IdentityProof } from '../../contract/identity-tag.ts';
import type { Roster, RosterPerson } from '../../contract/roster.ts';
import { makeIdentityTag } from '../../outbox/make-identity-tag.ts';

/** Everybody on the roster whom this PIN or badge stands for: nobody, one, or several who share a PIN. */
export async function findPeople(
  { people }: Pick<Roster, 'people'>,
  key: CryptoKey,
  proof: IdentityProof,
  content: string,
): Promise<readonly RosterPerson[]> {
  const tag = await makeIdentityTag(key, proof, content);
  return people.filter((person) =>
    proof === 'pin' ? person.pinTag === tag : person.badgeTags.includes(tag),
  );
}
