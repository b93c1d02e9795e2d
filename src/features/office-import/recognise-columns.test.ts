import { describe, expect, test } from 'vitest';
import { parseTable } from './parse-table.ts';
import { recogniseColumns } from './recognise-columns.ts';

const PLACES = ['Склад', 'Main office'];
const recognised = (text: string) => recogniseColumns(parseTable(text).rows, PLACES);

describe('a heading is understood', () => {
  test.each([
    ['in Russian', 'Таб. №;Фамилия;Имя;Отчество;Место работы;Эл. почта;ПИН-код;Пропуск'],
    ['in Uzbek', 'Tabel raqami;Familiyasi;Ismi;Otasining ismi;Ish joyi;Elektron pochta;PIN-kod;Beyj'],
    ['in Kazakh', 'Табельдік нөмірі;Тегі;Аты;Әкесінің аты;Жұмыс орны;Электрондық пошта;PIN-код;Рұқсатнама'],
    ['in English', 'Staff number;Last name;First name;Patronymic;Place;E-mail;PIN;Badge'],
    ['in capitals', 'STAFF NUMBER;LAST NAME;FIRST NAME;MIDDLE NAME;OFFICE;EMAIL;PIN CODE;CARD'],
  ])('%s', (_, head) => {
    const { heading, rows, roles } = recognised(`${head}\r\n17;A;B;C;D;e@f;1234;x`);
    expect(roles).toEqual([
      'tabNumber',
      'lastName',
      'firstName',
      'patronymic',
      'location',
      'email',
      'pin',
      'badge',
    ]);
    expect(heading?.line).toBe(1);
    expect(rows).toHaveLength(1);
  });

  test.each([
    ['ФИО', 'lastFirst'],
    ['Ф.И.О.', 'lastFirst'],
    ['F.I.Sh.', 'lastFirst'],
    ['Аты-жөні', 'lastFirst'],
    ['Full name', 'firstLast'],
    ['Имя и фамилия', 'firstLast'],
  ])('that names whole names: %s', (head, role) => {
    expect(recognised(`${head}\nКаримов Азиз`)).toMatchObject({ roles: [role], rows: [{ line: 2 }] });
  });

  test('a column that nobody knows is left out, and a second one for a field as well', () => {
    expect(recognised('№ п/п;Фамилия;Имя;Должность;Фамилия\n1;а;б;в;г').roles).toEqual([
      'skip',
      'lastName',
      'firstName',
      'skip',
      'skip',
    ]);
  });
});

describe('without a heading columns are understood by what stands in them', () => {
  test.each([
    ['Каримов;Азиз;Рустамович\nПетрова;Ольга;Ивановна', ['lastName', 'firstName', 'patronymic']],
    ["Karimov;Aziz;Rustam o'g'li\nYusupova;Zilola;Olim qizi", ['lastName', 'firstName', 'patronymic']],
    ['Ахметов;Ерлан;Серікұлы\nСмагулова;Айгүл;Болатқызы', ['lastName', 'firstName', 'patronymic']],
    ['Каримов Азиз\nПетрова Ольга Ивановна', ['lastFirst']],
    ['1;Каримов;Азиз\n2;Петрова;Ольга\n3;Ли;Анна', ['skip', 'lastName', 'firstName']],
    ['007;Karimov;Aziz\n012;Li;Anna', ['tabNumber', 'lastName', 'firstName']],
    ['Karimov;Aziz;a@b.uz;Main office\nLi;Anna;c@d.uz;Склад', ['lastName', 'firstName', 'email', 'location']],
    ['Karimov;Aziz;Accounting\nLi;Anna;Sales', ['lastName', 'firstName', 'skip']],
    ['Main office;Karimov;Aziz', ['location', 'lastName', 'firstName']],
  ])('%s', (text, roles) => {
    const found = recognised(text);
    expect(found.roles).toEqual(roles);
    expect(found.heading).toBeUndefined();
    expect(found.rows[0]?.line).toBe(1);
  });

  test('a place that is called like a heading is no heading', () => {
    const found = recogniseColumns(parseTable('Karimov;Aziz;Office\nLi;Anna;Office').rows, ['Office']);
    expect(found).toMatchObject({ heading: undefined, roles: ['lastName', 'firstName', 'location'] });
  });
});

test('a table without rows has no columns', () => {
  expect(recognised('')).toEqual({ heading: undefined, rows: [], roles: [] });
});
