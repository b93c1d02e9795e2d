import type { AccessTexts } from '../access-texts.ts';

/** The texts about seeing, hearing and having time, in Uzbek. */
export const accessTexts: AccessTexts = {
  access: {
    title: 'Maxsus imkoniyatlar',
    mode: 'Yirik matn, ovoz va koʻproq vaqt',
    modeNote:
      'Matn yirikroq boʻladi, qurilmada shu til uchun ovoz boʻlsa, koʻrsatma va natijalar aytib turiladi, har bir qadam uchun vaqt oʻn barobar koʻp.',
    sound: 'Tovush va tebranish',
    soundNote: 'Har bir natijaning oʻz yumshoq tovushi bor.',
    spoken: 'Ovoz yoqildi.',
  },
};
