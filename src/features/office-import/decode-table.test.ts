import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTable } from './decode-table.ts';

const HEAD = 'Фамилия;Имя;Отчество\r\n';
const TEXT = `${HEAD}Каримов;Азиз;Рустамович\r\nЁлкина;Ольга;Петровна\r\n`;
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The bytes of a text in an encoding of one byte for a letter. */
function encode(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => {
    const byte = letters.indexOf(letter);
    if (byte === -1) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  for (const [index, letter] of [...`\uFEFF${text}`].entries()) {
    view.setUint16(index * 2, letter.charCodeAt(0), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

describe('a table that a spreadsheet wrote is read', () => {
  test.each([
    ['as UTF-8', utf8(TEXT)],
    ['as UTF-8 with a mark', utf8(`\uFEFF${TEXT}`)],
    ['as Windows-1251', encode(TEXT, 'windows-1251')],
    ['as Excel writes it for MS-DOS', encode(TEXT, 'ibm866')],
    ['as UTF-16 with a mark', utf16(TEXT, true)],
    ['as UTF-16 the other way round', utf16(TEXT, false)],
  ])('%s', (_, bytes) => {
    expect(decodeTable(bytes)).toEqual({ kind: 'text', text: TEXT });
  });

  test('as Windows-1251 with whatever names there are', () => {
    const name = fc
      .array(fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюяё'), { minLength: 2, maxLength: 12 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), (names) => {
        const text = `${HEAD}${names.map((one) => `${one[0]?.toUpperCase()}${one.slice(1)};${one}\r\n`).join('')}`;
        expect(decodeTable(encode(text, 'windows-1251'))).toEqual({ kind: 'text', text });
        expect(decodeTable(encode(text, 'ibm866'))).toEqual({ kind: 'text', text });
      }),
    );
  });

  test('as Latin letters with whatever comes in UTF-8 between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeTable(utf8(`a${text}`))).toEqual({ kind: 'text', text: `a${text}` });
      }),
    );
  });
});

test.each([
  ['xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
])('a workbook (%s) is told from a table', (_, bytes) => {
  expect(decodeTable(Uint8Array.from(bytes))).toEqual({ kind: 'workbook' });
});
