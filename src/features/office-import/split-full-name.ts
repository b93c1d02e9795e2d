/** The parts of a name that stood in one cell. */
export interface SplitName {
  readonly lastName: string;
  readonly firstName: string;
  readonly patronymic: string;
}

/** Parts a name at its spaces; of more than two words all that follow the second are the patronymic. */
export function splitFullName(name: string, order: 'lastFirst' | 'firstLast'): SplitName {
  const words = name.replaceAll(',', ' ').split(/\s+/).filter(Boolean);
  if (order === 'firstLast' && words.length > 1) {
    const [firstName = '', ...rest] = words;
    return { firstName, lastName: rest.at(-1) ?? '', patronymic: rest.slice(0, -1).join(' ') };
  }
  const [lastName = '', firstName = '', ...rest] = words;
  // One word alone is what somebody is called by.
  if (firstName === '') return { lastName: '', firstName: lastName, patronymic: '' };
  return { lastName, firstName, patronymic: rest.join(' ') };
}
