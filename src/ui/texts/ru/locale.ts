/** BCP 47 tag of the language of these texts. */
export const locale = 'ru';
