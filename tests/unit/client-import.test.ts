import { describe, expect, test } from '@jest/globals';
import { sizeIn } from '../../src/api/client/domain/import/meanings';
import { columnsOf } from '../../src/api/client/domain/import/columns';
import { countsOf, planOf } from '../../src/api/client/domain/import/plan';
import { rowOf } from '../../src/api/client/domain/import/rows';
import { MOST_ROWS, tableOf } from '../../src/api/client/domain/import/table';
import { textOf } from '../../src/api/client/domain/import/text';

const rowsIn = (text: string) => {
  const { headers, rows } = tableOf(text);
  return rows.map((row) => rowOf(headers, row));
};

describe('the text of a file', () => {
  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from('Zoë €')],
    ['UTF-8 with its mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('Zoë €')])],
    ['Windows-1252', Buffer.from([0x5a, 0x6f, 0xeb, 0x20, 0x80])],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Zoë €', 'utf16le')])],
  ])('is read from %s', (_name, bytes) => expect(textOf(bytes)).toBe('Zoë €'));

  test.each<[string, Buffer, RegExp]>([
    ['a spreadsheet', Buffer.from('PK\u0003\u0004'), /Save it as CSV/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), /not a text of rows/],
  ])('is not read from %s', (_name, bytes, why) => expect(() => textOf(bytes)).toThrow(why));
});

describe('a text of rows', () => {
  test.each([
    ['commas', 'Name,E-mail\nAda,ada@example.com', ','],
    ['semicolons, with a comma within', 'Name;E-mail\n"Berg, Ada";ada@example.com', ';'],
    ['tabs', 'Name\tE-mail\nAda\tada@example.com', '\t'],
    ['a separator that is said', 'sep=;\r\nName;E-mail\r\nAda;ada@example.com', ';'],
    ['one column', 'Name\nAda', ','],
  ])('is taken apart at %s', (_name, text, separator) => {
    expect(tableOf(text)).toMatchObject({ separator, rows: [{ number: 2 }] });
  });

  test('may hold lines, separators and quotation marks within a cell', () => {
    const [row] = rowsIn('Name,About\n"Ada ""A."" Berg","One, two\nand three"');
    expect(row!.client).toMatchObject({ name: 'Ada "A." Berg', description: 'One, two\nand three' });
  });

  test('counts its rows as spreadsheet programs do, empty ones too', () => {
    expect(rowsIn('Name\n\nAda\n , \nBea\n').map(({ number, name }) => [number, name])).toEqual([
      [3, 'Ada'],
      [5, 'Bea'],
    ]);
  });

  test.each([
    ['nothing', '', /first row must say/],
    ['columns nobody knows', 'Colour,Taste\nred,sweet', /first row must say/],
    ['no row', 'Name,E-mail\n', /no rows/],
    ['an open quotation mark', 'Name\n"Ada\nBea', /never closed/],
    ['too many rows', `Name\n${'Ada\n'.repeat(MOST_ROWS + 1)}`, /the most for one import/],
    ['too many rows among empty ones', `Name\n\n${'Ada\n'.repeat(MOST_ROWS + 1)}`, /the most for one import/],
  ])('is refused with %s', (_what, text, why) => expect(() => tableOf(text)).toThrow(why));
});

test.each([
  [
    ['Name', 'E-Mail', 'Tel.', 'COMPANY'],
    ['name', 'email', 'phone', 'company'],
  ],
  [
    ['Vorname', 'Nachname', 'Firma', 'E-Mail-Adresse', 'Größe', 'Sprache', 'Über'],
    ['firstName', 'lastName', 'company', 'email', 'size', 'language', 'description'],
  ],
  [
    ['Name', 'Contact', 'Notes', '__proto__', ''],
    ['name', null, null, null, null],
  ],
])('the columns %j say %j', (headers, columns) => expect(columnsOf(headers)).toEqual(columns));

test.each([
  ['1', 'solo'],
  ['2-9', 'micro'],
  ['1,200', 'large'],
  ['1.500 Mitarbeiter', 'large'],
  ['1’500', 'large'],
  ['2 000', 'large'],
  ['10,000+', 'large'],
  ['11, 12 in summer', 'small'],
  ['Freelancer', 'solo'],
  ['Huge', 'huge'],
])('a company of “%s” people is %s', (cell, size) => expect(sizeIn(cell)).toBe(size));

describe('a row', () => {
  test('is understood as people write', () => {
    const [row] = rowsIn(
      'First name;Surname;Company;Size;Type;Language;Website;E-mail\nAda;Berg;Berg & Co;12 people;Firma;Deutsch;berg.example;Ada@Example.com',
    );
    expect(row).toMatchObject({ name: 'Ada Berg', email: 'ada@example.com', faults: [] });
    expect(row!.client).toEqual({
      name: 'Ada Berg',
      company: 'Berg & Co',
      size: 'small',
      type: 'company',
      language: 'de',
      website: 'https://berg.example/',
      email: 'ada@example.com',
    });
  });

  test('without a name is greeted by its company', () => {
    expect(rowsIn('Name,Company\n,The Mill')[0]!.client).toEqual({ name: 'The Mill', company: 'The Mill' });
  });

  test.each(['=HYPERLINK("http://x.example","Ada")', '+46 8', '@SUM(1)', '-2+3'])(
    'keeps %j as its own text',
    (text) => {
      const [row] = rowsIn(`Name,Company\nAda,"${text.replaceAll('"', '""')}"`);
      expect(row!.client).toEqual({ name: 'Ada', company: text });
    },
  );

  test('calls nobody by a web address, which would stand in the mail that invites them', () => {
    const [row] = rowsIn('Name\nWin at www.casino.test');
    expect([row!.client, row!.faults.map(({ field }) => field)]).toEqual([null, ['name']]);
  });

  test('says what is wrong at which field, and what stands there', () => {
    const [row] = rowsIn('Name,E-mail,Phone,Size\nAda,nobody,none,huge');
    expect(row!.client).toBeNull();
    expect(row!.faults).toEqual([
      { field: 'size', value: 'huge', message: 'Choose one of the sizes.' },
      { field: 'email', value: 'nobody', message: expect.stringMatching(/^Enter an e-mail address/) },
      { field: 'phone', value: 'none', message: expect.stringMatching(/^Enter a phone number/) },
    ]);
  });

  test('that is wider than the first is not guessed at', () => {
    const [row] = rowsIn('Name,Company\nBerg, Ada,The Mill');
    expect([row!.client, row!.faults[0]!.field]).toEqual([null, 'row']);
  });
});

test('what will become of each row', () => {
  const rows = rowsIn(
    'Name,E-mail,Company\nAda,ada@example.com,\nBea,bea@example.com,\nAda again,ADA@example.com,\nCaj,,Mill\ncaj,,mill\nDan,nowhere,',
  );
  const plan = planOf(rows, new Map([[3, { documentId: 'x', name: 'Bea', archived: false }]]));
  expect(plan.map(({ state }) => state)).toEqual(['new', 'here', 'twice', 'new', 'twice', 'wrong']);
  expect(plan[2]).toMatchObject({ sameAs: 2 });
  expect(countsOf(plan)).toEqual({ new: 2, here: 1, twice: 2, wrong: 1 });
});
