import { displayName, type NameOrder } from '../../contract/display-name.ts';

/** A person's name as their company writes it. */
export function displayNameOf(
  person: { readonly first_name: string; readonly last_name: string; readonly patronymic: string | null },
  order: NameOrder,
): string {
  const { first_name: first, last_name: last, patronymic: middle } = person;
  return displayName({ first, last, middle }, order);
}
