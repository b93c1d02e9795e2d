import { formatNumber } from '../format-number.ts';
import type { OfficeTexts } from '../office-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

const number = (count: number) => formatNumber(locale, count);

/** What every page of the office says, in Kazakh. */
export const officeTexts: OfficeTexts = {
  office: {
    title: 'Кеңсе',
    menu: 'Мәзір',
    skip: 'Мазмұнға өту',
    pages: {
      presence: 'Кім жұмыста',
      record: 'Журнал',
      review: 'Тексеруде',
      hours: 'Сағаттар',
      people: 'Қызметкерлер',
      places: 'Орындар',
      devices: 'Құрылғылар',
      company: 'Компания',
    },
    noPage: { title: 'Мұндай бет жоқ', what: 'Мәзірден бетті таңдаңыз.' },
    noNetwork: 'Желі жоқ. Кеңсе тек желімен жұмыс істейді; бет өзі жалғастырады.',
    noServer: 'Сервер жауап бермейді. Бет өзі қайта сұрайды.',
    notLoaded: {
      title: 'Жүктелмеді',
      what: 'Желіні тексеріп, қайталап көріңіз.',
      again: 'Қайталау',
    },
    keptByWorkly:
      'Қызметкерлерді, орындар мен сағаттарды Workly жүргізеді. Оларды сонда өзгертіңіз; мұнда тек көрсетіледі.',
    sample: 'Бұл — байқап көруге арналған үлгі компания.',
    sampleHow:
      'Өз компанияңызды құру үшін сервер іске қосылғанда шығарған мекенжайды ашыңыз. Қайта іске қосу жаңасын шығарады. Сонда үлгі жойылады.',
  },
  officeSignIn: {
    title: 'Кеңсеге кіру',
    note: 'Компания әкімшілеріне арналған.',
    email: 'Электрондық пошта',
    password: 'Құпиясөз',
    showPassword: 'Құпиясөзді көрсету',
    action: 'Кіру',
    signOut: 'Шығу',
    wrong: 'Пошта немесе құпиясөз дұрыс емес. Қайталап көріңіз немесе басқа әкімшіден сұраңыз.',
    wrongPassword: 'Құпиясөз дұрыс емес. Қайталап көріңіз.',
    noEmail: 'Поштаны енгізіңіз, мысалы anna@example.com.',
    noAdministrator: 'Бұл тіркелгі әкімшінікі емес. Әкімші тіркелгісімен кіріңіз.',
    notSetUp:
      'Бұл серверде компания әлі құрылмаған. Сервер іске қосылғанда шығарған мекенжайды ашыңыз; қайта іске қосу жаңасын шығарады.',
    again: {
      title: 'Құпиясөзді енгізіңіз',
      what: 'Бұл кімнің кіре алатынын шешеді. Құпиясөз 15 минут жарамды болады.',
      action: 'Жалғастыру',
    },
    ended: {
      title: 'Қайта кіріңіз',
      what: (email) => `Сеанс аяқталды. ${email} құпиясөзін енгізіңіз, сол жерден жалғастырасыз.`,
    },
  },
  common: {
    save: 'Сақтау',
    saved: 'Сақталды.',
    loading: 'Жүктелуде…',
    retry: 'Қайталау',
    previous: 'Артқа',
    next: 'Келесі',
    paging: 'Беттер',
    shown: (from, to, total) => `${number(total)} ішінен ${number(from)}–${number(to)}`,
    filter: 'Сүзгі',
  },
  failure: {
    unreachable: 'Сервер жауап бермейді. Желіні тексеріп, қайталап көріңіз.',
    tooMany: 'Әрекет тым көп. Бірнеше минут күтіңіз.',
    tooManyFor: (minutes) => plural(locale, minutes, { other: 'Әрекет тым көп. # минут күтіңіз.' }),
    denied: 'Сервер бұған рұқсат бермейді. Оны басқаратын адамға хабарласыңыз.',
    gone: 'Бұл енді жоқ. Бетті қайта жүктеңіз.',
    refused: (message) => `Сервер қабылдамады: «${message}». Енгізілгенді түзетіп, қайталап көріңіз.`,
  },
};
