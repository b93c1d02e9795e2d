import type { OfficeFirstRunTexts } from '../office-first-run-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** What is said while a company is set up, in English. */
export const officeFirstRunTexts: OfficeFirstRunTexts = {
  firstRun: {
    title: 'Set up your company',
    intro: 'Five steps to the first punch. What you type stays in this tab, also over a reload.',
    sampleGoes: 'The sample company, with all that was recorded in it, goes away in the third step.',
    steps: {
      company: 'Company',
      place: 'First place',
      administrator: 'Administrator',
      people: 'People',
      tablet: 'Tablet',
    },
    progress: 'Steps of the set-up',
    stepOf: (step, steps) => `Step ${step} of ${steps}`,
    goOn: 'Continue',
    goBack: 'Back',
    leave: 'Leave the set-up',
    company: {
      what: 'What the company is called, and whose clock it goes by.',
      zone: 'Time zone',
      zoneNote: 'Taken from this browser. It cannot be changed later: every time is recorded in it.',
    },
    place: {
      what: 'Where people clock. A punch within the circle counts as made there.',
      proposed: 'Main office',
    },
    administrator: {
      what: 'You: with this e-mail and password you sign in to the office from now on.',
      passwordNote: 'Eight characters or more.',
      passwordShort: 'The password is shorter than eight characters. Make it longer.',
      create: 'Create the company',
    },
    key: {
      missing:
        'The key of the set-up is gone with the reload. Open the printed address once more, or paste it below; what you typed is still here.',
      refused:
        'This address is used up, expired or mistyped. Start the server again: it prints a new one. Open it, or paste it below; what you typed is still here.',
      paste: 'The address that the server printed',
      pasteNote: 'It ends in “#setup=” and a key.',
      notOne: 'This holds no key. Paste the whole address.',
    },
    already: 'A company is set up here already. Sign in as its administrator.',
    people: {
      what: 'Who clocks here. You can also do this later, in the office.',
      count: (count) =>
        plural(locale, count, { one: '# person is here now.', other: '# people are here now.' }),
      byTable: 'From a table',
      byHand: 'One by one',
      cardsWhat: 'To clock at a tablet everybody needs a PIN or a QR badge. Print them as cards.',
      later: 'Later',
    },
    tablet: {
      what: 'The tablet at the door becomes the terminal by a code that works once.',
      proposed: 'Entrance',
    },
    done: 'The company is set up.',
    toOffice: 'To the office',
  },
};
