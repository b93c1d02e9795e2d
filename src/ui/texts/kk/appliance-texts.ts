import type { ApplianceTexts } from '../appliance-texts.ts';
import { formatNumber } from '../format-number.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of the self-check and of a device that stands by itself, in Kazakh. */
export const applianceTexts: ApplianceTexts = {
  check: {
    title: 'Өзін-өзі тексеру',
    running: 'Тексерілуде…',
    well: 'Бәрі жұмыс істеп тұр',
    remarks: (count) => plural(locale, count, { other: 'Жұмыс істеп тұр, # ескертпе бар' }),
    trouble: (count) => plural(locale, count, { other: '# ақау назар аударуды қажет етеді' }),
    again: 'Қайта тексеру',
    at: (time) => `Тексерілген уақыты: ${time}`,
    name: {
      server: 'Сервер',
      device: 'Құрылғы',
      clock: 'Сағат',
      storage: 'Жад',
      queue: 'Күтіп тұрған белгілер',
      camera: 'Камера',
      position: 'Орналасу',
      'wake-lock': 'Экран',
      battery: 'Батарея',
      version: 'Нұсқа',
    },
    result: { good: 'Жақсы', poor: 'Ескертпе', bad: 'Ақау', absent: 'Керек емес' },
    advice: {
      server:
        'Құрылғының Wi-Fi байланысын немесе кабелін тексеріңіз; сервер жауап бергенше белгілер сақталады.',
      device: 'Әкімші құрылғыны қайта баптауы керек; оған дейін белгілер сақталады.',
      clock: 'Жүйе баптауларында күн мен уақытты автоматты түрде орнатуды қосыңыз.',
      storage: 'Терминалды қолданба ретінде орнатып, құрылғыда орын босатыңыз.',
      queue: 'Белгілер тізімін ашып, не кедергі болып тұрғанын қараңыз.',
      camera:
        'Браузер баптауларында бұл бетке камераны рұқсат етіңіз немесе оны компания ережелерінде өшіріңіз.',
      position: 'Браузер баптауларында бұл бетке орналасуды рұқсат етіңіз.',
      'wake-lock': 'Жүйе баптауларында экран ешқашан өшпейтін етіңіз.',
      battery: 'Зарядтағышты қосыңыз.',
      version: 'Терминалды ешкім пайдаланбай тұрғанда жаңа нұсқа өзі орнатылады.',
    },
    reached: 'жауап береді',
    silent: 'жауап бермейді',
    accepted: 'сервер оны таниды',
    unknownDevice: 'сервер оны енді танымайды',
    clockExact: (seconds) => plural(locale, seconds, { other: 'айырмасы # секунд' }),
    clockOff: (minutes) => plural(locale, minutes, { other: 'айырмасы # минут' }),
    clockUnknown: 'сервер уақыты әлі белгісіз',
    clockChanged: 'оны ауыстырған немесе құрылғы ұйықтап қалған',
    free: (megabytes) => `${formatNumber(locale, megabytes)} МБ бос`,
    lasting: 'сенімді сақталады',
    fleeting: 'браузер жойып жіберуі мүмкін',
    storageBroken: 'жұмыс істемейді',
    oldest: (minutes) => plural(locale, minutes, { other: 'ең ескісі # минут күтуде' }),
    access: {
      off: 'мұнда керек емес',
      ready: 'рұқсат етілген',
      asks: 'әлі рұқсат етілмеген',
      denied: 'браузерде тыйым салынған',
      none: 'жоқ',
    },
    awake: {
      off: 'мұнда керек емес',
      held: 'өшпейді',
      lost: 'өшіп қалуы мүмкін',
      none: 'браузер оны қосулы ұстай алмайды',
    },
    battery: (percent) => `${percent} %`,
    charging: 'зарядталуда',
    noBattery: 'браузер хабарламайды',
    newer: {
      none: 'ең соңғысы',
      ready: 'жаңарағы бар',
      needed: 'сервер жаңарағын талап етеді',
      advised: 'жаңарағы ұсынылады',
    },
  },
  rest: { touch: 'Белгілену үшін экранды түртіңіз' },
  fullScreen: {
    left: (time) => `Толық экран өшірілген уақыт: ${time}.`,
    enter: 'Толық экран',
    leave: 'Толық экраннан шығу',
  },
  expired: {
    what: 'Терминалға әкімші керек: сервер оны енді танымайды. Әдеттегідей белгілене беріңіз, белгілер осында сақталады.',
    setUp: 'Баптау',
  },
  settings: {
    title: 'Баптаулар',
    pin: 'Әкімшінің PIN-коды',
    open: 'Ашу',
    wrongPin: 'Бұл әкімшінің PIN-коды емес. Қайта енгізіңіз.',
    wait: (seconds) =>
      plural(locale, seconds, { other: 'Қате PIN-код тым көп енгізілді. # секунд күтіңіз.' }),
    noPin:
      'Бұл орын үшін әкімшінің PIN-коды берілмеген, сондықтан баптаулар жабық. Оны әкімші ережелерде белгілейді.',
    queue: 'Осы құрылғыдағы белгілер',
    screen: 'Экран',
    language: 'Осы терминалдың тілі',
    setUpAnew: 'Терминалды қайта баптау',
    endTerminal: 'Терминалды ажырату',
  },
  linkHere: {
    title: 'Бұл құрылғы — терминал',
    what: (name) =>
      `Бұл браузерді басқа құрылғыға айналдыратын сілтеме ашылды. «${name}» терминалы мұнда ажыратылады, әрі бәріне басқа жерде белгіленуге тура келеді.`,
    use: 'Сілтемені пайдалану',
  },
};
