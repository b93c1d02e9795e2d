import type { AccessTexts } from '../access-texts.ts';

/** The texts about seeing, hearing and having time, in English. */
export const accessTexts: AccessTexts = {
  access: {
    title: 'Accessibility',
    mode: 'Large type, voice and more time',
    modeNote:
      'The text is larger, prompts and results are spoken where this device has a voice for the language, and every time limit is ten times as long.',
    sound: 'Sound and vibration',
    soundNote: 'Each outcome has a soft sound of its own.',
    spoken: 'The voice is on.',
  },
};
