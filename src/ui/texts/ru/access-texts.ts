import type { AccessTexts } from '../access-texts.ts';

/** The texts about seeing, hearing and having time, in Russian. */
export const accessTexts: AccessTexts = {
  access: {
    title: 'Специальные возможности',
    mode: 'Крупный текст, голос и больше времени',
    modeNote:
      'Текст крупнее, подсказки и результаты звучат вслух, если на устройстве есть голос для этого языка, а времени на каждый шаг в десять раз больше.',
    sound: 'Звук и вибрация',
    soundNote: 'У каждого результата свой негромкий звук.',
    spoken: 'Голос включён.',
  },
};
