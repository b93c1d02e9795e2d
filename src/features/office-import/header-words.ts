import type { ColumnRole } from './column-role.ts';
import { normaliseHeading } from './normalise-heading.ts';

// A bare "№" or "number" is not among them: it counts the lines, and says nothing of the person.
const WORDS = {
  lastFirst: [
    'ФИО|Ф. И. О.|Фамилия Имя Отчество|Фамилия, имя, отчество|Фамилия Имя|Сотрудник|Работник',
    'FISH|F. I. Sh.|FIO|Familiya ism sharif|Familiyasi, ismi, sharifi|Familiya ism|Xodim',
    'Аты-жөні|Аты жөні|Тегі, аты, әкесінің аты|Тегі аты|Тегі, аты-жөні|Қызметкер|Last name, first name',
  ],
  firstLast: [
    'Имя и фамилия|Имя Фамилия|Ism familiya|Ism va familiya|Аты тегі',
    'Full name|Name|Employee|Employee name',
  ],
  lastName: ['Фамилия|Familiya|Familiyasi|Тегі|Фамилиясы|Last name|Lastname|Last|Surname|Family name'],
  firstName: ['Имя|Ism|Ismi|Аты|Есімі|First name|Firstname|First|Given name|Forename'],
  patronymic: ["Отчество|Otasining ismi|Sharif|Sharifi|Әкесінің аты|Patronymic|Middle name|Father's name"],
  tabNumber: [
    'Табельный номер|Таб. номер|Таб. №|Табельный №|Табельный|Номер сотрудника',
    'Tabel raqami|Tabel №|Tabel|Xodim raqami|Табельдік нөмірі|Табель нөмірі|Табель',
    'Staff number|Staff no|Employee number|Employee no|Employee ID|Personnel number',
  ],
  location: [
    'Место|Место работы|Офис|Филиал|Объект|Локация|Joy|Ish joyi|Ofis|Filial',
    'Орын|Жұмыс орны|Кеңсе|Place|Location|Office|Branch|Site|Workplace',
  ],
  email: [
    'Эл. почта|Электронная почта|Почта|E-mail|Email|Mail|Elektron pochta|Pochta',
    'Электрондық пошта|Эл. пошта|Пошта',
  ],
  pin: ['ПИН|ПИН-код|PIN|PIN-kod|PIN code|PIN-код'],
  badge: [
    'Карта|Номер карты|Пропуск|Номер пропуска|Бейдж|QR|QR-код|Karta|Karta raqami|Beyj|QR-kod',
    'Рұқсатнама|Карта нөмірі|Badge|Badge number|Card|Card number|QR code',
  ],
} as const satisfies Record<Exclude<ColumnRole, 'skip'>, readonly string[]>;

/** What a heading says that its column holds, by its words in the form of `normaliseHeading`. */
export const HEADER_WORDS: ReadonlyMap<string, ColumnRole> = new Map(
  // The keys are those of the table above.
  (Object.entries(WORDS) as [ColumnRole, readonly string[]][]).flatMap(([role, lines]) =>
    lines
      .flatMap((line) => line.split('|'))
      .map((word): [string, ColumnRole] => [normaliseHeading(word), role]),
  ),
);
