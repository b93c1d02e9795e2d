import type { PunchTexts } from '../punch-texts.ts';

/** The texts about a punch and what became of it, in English. */
export const punchTexts: PunchTexts = {
  done: { in: (time) => `Clocked in ${time}`, out: (time) => `Clocked out ${time}` },
  punch: { in: (time) => `Clock-in ${time}`, out: (time) => `Clock-out ${time}` },
  state: {
    saving: 'Saving…',
    checking: 'Checking the position…',
    kept: 'Kept on this device',
    recorded: 'Recorded',
    refused: 'Refused',
    signIn: 'Needs sign-in',
    update: 'Needs an update',
    fault: 'Needs attention',
    sending: 'Sending…',
    notSaved: 'Not saved',
    undone: 'Given up',
    takenBack: 'Taken back',
  },
  meaning: {
    kept: 'It will be sent by itself. You can go.',
    checking: 'In a moment you see whether it counts here.',
    signIn: 'It is safe on this device and will be sent once you sign in again.',
    update: 'It is safe on this device and will be sent once the app is updated.',
    fault:
      'It is safe on this device, but the server has another punch under its number. Tell your administrator.',
    unsaved: 'This browser cannot store anything. Keep this page open until it says “Recorded”.',
    unsavedUnreachable:
      'NOT recorded yet: this browser cannot store anything and the server cannot be reached. Keep this page open, or tell your manager.',
    unsavedHeld:
      'NOT recorded: the server no longer knows this device, and this browser cannot store anything. Tell your manager.',
  },
  refusal: {
    denied: 'You may not clock here. Ask your administrator.',
    unknownLocation: 'The server does not know this place or person any more. Ask your administrator.',
    time: 'The server did not accept the time. Ask your administrator.',
    other: (message) => `The server refused it: “${message}”. Ask your administrator.`,
  },
  obstacle: {
    'no-answer': 'No connection to the server.',
    stranger: 'This network lets nothing through to the server. It may want a login.',
    busy: 'The server is busy.',
    'server-fault': 'The server has a fault.',
  },
  clockDoubtful: 'The time is this device’s own. It will be checked with the server.',
  receiptCode: 'Code',
};
