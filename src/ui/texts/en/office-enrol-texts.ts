import type { OfficeEnrolTexts } from '../office-enrol-texts.ts';

/** What is said where a tablet or a phone is made a kiosk, in English. */
export const officeEnrolTexts: OfficeEnrolTexts = {
  enrol: {
    title: 'Make a tablet the terminal',
    place: 'Where it stands',
    name: 'What it is called',
    nameNote: 'By this it is found among the devices.',
    nameMissing: 'Give the tablet a name.',
    make: 'Draw the code',
    scan: 'Point the camera of the device at this code, and open the link that it shows.',
    qrOf: (name) => `QR code that makes a tablet the terminal “${name}”`,
    steps: 'Without a camera',
    openAddress: (address) => `Open ${address} on the device.`,
    typeCode: 'Type this code there, under “With a code or link”.',
    code: 'Code',
    link: 'Link',
    copyLink: 'Copy the link',
    copied: 'Copied.',
    until: (time) => `It works once, until ${time}.`,
    expired: 'This code has expired. Draw a new one.',
    anew: 'Draw a new code',
    waiting: 'Waiting for the device…',
    enrolled: (name) => `“${name}” is enrolled and ready to clock.`,
    sameMachine:
      'A browser on this very computer can be the kiosk: open the link there, in another window or profile.',
    openHere: 'Link for this computer',
    unreachable: {
      title: 'No QR code: a tablet could not open it safely',
      loopback: 'The office is open at an address that leads every device to itself.',
      plain: (origin) =>
        `${origin} is plain http. There a browser keeps nothing offline, gives no position, and anybody on the network can listen.`,
      what: 'Give the server an https address that the tablet can reach:',
      steps: (name) => [
        `Give the server’s machine a name that the tablets know, like ${name}.`,
        `Put Caddy in front with a certificate: “reverse_proxy 127.0.0.1:3000” below that name is its whole file.`,
        `Start the server with PUBLIC_URL=https://${name}, and open the office there.`,
      ],
    },
    phone: 'Their own phone or computer',
    phoneWhat: 'A link that makes a browser this person’s own kiosk. It works once, within 24 hours.',
    phoneMake: 'Make a link',
  },
};
