import { metres } from '../metres.ts';
import type { PlaceTexts } from '../place-texts.ts';
import { locale } from './locale.ts';

/** The texts about places and positions, in Kazakh. */
export const placeTexts: PlaceTexts = {
  radius: (length) => `радиусы ${metres(locale, length)}`,
  lastKnown: 'соңғы дерек бойынша',
  distance: (length, accuracy) => `ортасынан ${metres(locale, length)}, дәлдігі ±${metres(locale, accuracy)}`,
  accuracy: (accuracy) => `дәлдігі ±${metres(locale, accuracy)}`,
  positionAge: (seconds) => `${seconds} с бұрынғы дерек`,
  locating: 'Орналасу анықталуда…',
  noPosition: {
    denied: 'Орналасусыз: бұл браузерде оған рұқсат жоқ.',
    unavailable: 'Орналасусыз: құрылғы оны анықтай алмады.',
    timeout: 'Орналасусыз: 3 секундта табылмады.',
    unsupported: 'Орналасусыз: браузер оны анықтамайды.',
    stale: 'Орналасусыз: тек ескісі табылды.',
    lost: 'Орналасусыз: белгі жіберілгенше табылмады.',
  },
  allowPosition: 'Орналасуға рұқсат беру',
  allowPositionWhy:
    'Әр белгімен бірге құрылғының сол сәттегі орны жазылады. Белгілердің арасында ол бақыланбайды.',
  turnedAway: {
    title: 'Жазылмады',
    outside: 'Сіз бұл орыннан тыс жердесіз. Белгілер тек осында қабылданады.',
    unsure:
      'Орналасу тым дәл емес, осында екеніңіз белгісіз. Терезе жанына немесе сыртқа шығып, қайталап көріңіз.',
    unknown:
      'Бұл жерде орналасусыз белгілер қабылданбайды. Рұқсат беріңіз немесе терезе жанына барып, қайталап көріңіз.',
    inside: 'Бұл жерден белгілер қабылданбайды. Әкімшіге хабарласыңыз.',
  },
  marked: {
    outside: 'Орыннан тыс: тексерілсін деген ескертпемен жазылды.',
    unsure: 'Осында екеніңіз анық емес: тексерілсін деген ескертпемен жазылды.',
    inside: 'Тексерілсін деген ескертпемен жазылды.',
  },
  picture: (distance, accuracy, radius) =>
    `ортасынан ${metres(locale, distance)}, қателігі ${metres(locale, accuracy)}; шеңбердің радиусы ${metres(locale, radius)}`,
};
