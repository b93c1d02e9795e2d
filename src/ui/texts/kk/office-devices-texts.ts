import { formatNumber } from '../format-number.ts';
import type { OfficeDevicesTexts } from '../office-devices-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of devices, in Kazakh. */
export const officeDevicesTexts: OfficeDevicesTexts = {
  devices: {
    enrol: 'Планшет қосу',
    search: 'Іздеу',
    show: 'Көрсету',
    shown: { used: 'Қолданыста', trouble: 'Ескертуі бар', revoked: 'Кері қайтарылған', all: 'Барлығы' },
    counts: (used, silent) =>
      silent === 0
        ? `${formatNumber(locale, used)} қолданыста, бәрі байланыста`
        : `${formatNumber(locale, used)} қолданыста, ${formatNumber(locale, silent)} үнсіз`,
    kind: { terminal: 'Есік алдындағы планшет', personal: 'Өз құрылғысы' },
    unnamed: 'Атаусыз',
    contact: {
      now: 'Байланыста',
      silent: 'Хабар жоқ',
      never: 'Әлі байланысқа шықпаған',
      resting: 'Қазір қолданылып тұрған жоқ',
    },
    lastContact: (when) => `соңғысы ${when}`,
    enrolled: (when) => `Қосылған: ${when}`,
    revoked: (when) => `Кері қайтарылған: ${when}`,
    label: {
      contact: 'Байланыс',
      version: 'Нұсқасы',
      waiting: 'Күтуде',
      refused: 'Қабылданбаған',
      battery: 'Батарея',
      clock: 'Сағаты',
      check: 'Өзін тексеру',
      chain: 'Белгілердің нөмірлері',
      pins: 'Қате PIN-кодтар',
    },
    unknown: 'белгісіз',
    told: (when) => `Құрылғы осылай хабарлаған: ${when}.`,
    chainWhole: (received) => plural(locale, received, { other: '# белгі келді, бәрі орнында' }),
    chainNone: 'әлі белгі жоқ',
    gaps: (count, numbers) => plural(locale, count, { other: `# белгі жетіспейді: ${numbers}` }),
    gapsWhat:
      'Құрылғы бұл нөмірлерді берген, бірақ белгілерді жібермеген және өзінде де сақтамайды. Деректері өшірілген болуы мүмкін: сол күндері онда кім белгіленгенін сұраңыз.',
    broken: (count, numbers) =>
      plural(locale, count, { other: `# белгі алдыңғысына сәйкес келмейді: ${numbers}` }),
    brokenWhat: 'Құрылғыдағы деректі біреу өзгерткен болуы мүмкін. Бұл белгілерді журналдан қараңыз.',
    andMore: (numbers) => `${numbers} және басқалары`,
    undone: (count) => plural(locale, count, { other: '# қайтарып алынған' }),
    wrongPins: (count, when) => plural(locale, count, { other: `Қатарынан # қате PIN-код, ${when}` }),
    clockRight: 'дұрыс',
    pinsWhat:
      'Онда біреу PIN-кодтарды табуға тырысып жатқан болуы мүмкін. Одан кейінгі белгілер «Тексеруде» күтеді.',
    remark: {
      refused: (count) => plural(locale, count, { other: '# қабылданбаған' }),
      gaps: (count) => plural(locale, count, { other: '# белгі жетіспейді' }),
      broken: (count) => plural(locale, count, { other: '# белгі сәйкес келмейді' }),
      pins: 'Қате PIN-кодтар',
    },
    back: 'Барлық құрылғы',
    noDevice: 'Ондай құрылғы жоқ',
    rename: 'Атауын өзгерту',
    name: 'Атауы',
    revoke: 'Кері қайтару',
    revokeAsk: (name) => `Кері қайтару керек пе: ${name}?`,
    revokeWhat: [
      'Ол енді ештеңе жаза алмайды.',
      'Онда қалғанын тағы 30 күн жібере алады: ол белгілер «Тексеруде» күтеді және тек сіз «иә» дегенде есепке алынады.',
      'Қайта қолдану үшін оны жаңадан қосыңыз.',
    ],
    revokeHolds: (count) => plural(locale, count, { other: 'Соңғы хабар бойынша онда # белгі бар.' }),
    revokeDone: (name) => `Кері қайтарылды: ${name}.`,
    again: 'Қайта қосу',
    againWhat: 'Әкімші керек деп тұрған құрылғы үшін. Ол сол күйі қалады және сақтағанын жібереді.',
    empty: {
      title: 'Әзірге құрылғы жоқ',
      note: 'Есік алдындағы планшетті қосыңыз; телефондар қызметкерлер кіргенде осында пайда болады.',
    },
    noMatch: { title: 'Бұл тізімде құрылғы жоқ', note: 'Барлығын көрсетіңіз немесе іздеуді өзгертіңіз.' },
  },
};
