import type { OfficePresenceTexts } from '../office-presence-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of who is in, in Uzbek in Latin script. */
export const officePresenceTexts: OfficePresenceTexts = {
  presence: {
    stream: { live: 'Oʻzi yangilanadi', connecting: 'Ulanmoqda…' },
    lost: (since) =>
      `${since} dan beri yangilanmayapti: serverga ulanib boʻlmayapti. Sahifa oʻzi davom etadi.`,
    place: 'Joy',
    everywhere: 'Barcha joylar',
    show: 'Koʻrsatish',
    shown: { in: 'Ishda', out: 'Ketgan', all: 'Hamma' },
    search: 'Ism boʻyicha qidirish',
    counts: (inside, total) => plural(locale, inside, { other: `${total} kishidan # tasi ishda` }),
    name: 'Ism',
    state: 'Holati',
    since: 'Qachondan beri',
    where: 'Qayerda',
    standing: { in: 'Ishda', out: 'Ishda emas', none: 'Hali belgi yoʻq' },
    forLong: (duration) => `${duration} boʻldi`,
    heard: (when) => `server buni ${when} da bildi`,
    worksAt: (place) => `ish joyi: ${place}`,
    review: 'tekshiruvda',
    freshness: {
      title: 'Maʼlumot qanchalik yangi',
      fresh: (place) => `${place}: maʼlumot yangi.`,
      allFresh: 'Barcha joylar aloqada: maʼlumot yangi.',
      silent: (place, since) => `“${place}” planshetidan ${since} dan beri xabar yoʻq.`,
      silentHolding: (place, since, count) =>
        plural(locale, count, {
          other: `“${place}” planshetidan ${since} dan beri xabar yoʻq; unda # ta belgi bor.`,
        }),
      onTheirWay: (place, count) => plural(locale, count, { other: `${place}: # ta belgi hali yoʻlda.` }),
      more: (count) => plural(locale, count, { other: 'Yana # ta joyni koʻrsatish' }),
      fewer: 'Kamroq joy koʻrsatish',
    },
    nobody: {
      title: 'Hali xodimlar yoʻq',
      note: 'Xodimlarni qoʻshing, ular belgilari boʻyicha shu yerda koʻrinadi.',
    },
    noMatch: {
      title: 'Bu roʻyxatda hech kim yoʻq',
      note: 'Hammani koʻrsating yoki boshqa joy yoki ism tanlang.',
    },
    rollCall: {
      print: 'Yoʻqlamani chop etish',
      title: 'Yoʻqlama',
      made: (when) => `Tuzilgan: ${when}`,
      people: (count) => plural(locale, count, { other: '# kishi ishda' }),
      here: 'Bor',
      nobody: 'Belgilar boʻyicha ishda hech kim yoʻq.',
      checkedBy: 'Tekshirdi',
      checkedAt: 'Vaqt',
    },
  },
};
