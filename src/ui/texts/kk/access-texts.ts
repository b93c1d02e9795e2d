import type { AccessTexts } from '../access-texts.ts';

/** The texts about seeing, hearing and having time, in Kazakh. */
export const accessTexts: AccessTexts = {
  access: {
    title: 'Арнайы мүмкіндіктер',
    mode: 'Ірі мәтін, дауыс және көбірек уақыт',
    modeNote:
      'Мәтін іріленеді, құрылғыда осы тілдің дауысы болса, нұсқаулар мен нәтижелер дауыстап айтылады, ал әр қадамға уақыт он есе көп.',
    sound: 'Дыбыс және діріл',
    soundNote: 'Әр нәтиженің өз жұмсақ дыбысы бар.',
    spoken: 'Дауыс қосылды.',
  },
};
