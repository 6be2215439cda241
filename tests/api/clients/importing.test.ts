import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf, type Shape } from '../../helpers/answers';
import { ask, cardOf, entered, newAddress } from '../../helpers/clients';
import { sql } from '../../helpers/database';
import { imported, previewOf } from '../../helpers/import';
import { documentIdOf } from '../../helpers/letters';
import { linkTo, mailTo } from '../../helpers/mail';
import { newCredentials, owner, registeredClient } from '../../helpers/people';
import { teammate } from '../../helpers/teammates';

const unique = () => randomUUID().slice(0, 8);
const countIn = async (like: string) =>
  (await sql<{ count: number }>('select count(*)::int as count from clients where name like $1', [like]))[0]!.count;

/** Rows of new people who bear one mark. */
function rowsOf(mark: string, count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) => `${mark} ${index},${mark}-${index}@example.test,+46 8 123 45`,
  );
  return `Name,E-mail,Phone\n${rows.join('\n')}\n`;
}

describe('the preview of an import', () => {
  test('says of each row what will become of it, and does nothing', async () => {
    const mark = unique();
    const known = await entered({ email: `known-${mark}@example.test` });
    const text = [
      'Name;E-mail;Company;Colour',
      `New ${mark};new-${mark}@example.test;Mill;green`,
      `Known ${mark};KNOWN-${mark}@example.test;;`,
      `Twice ${mark};new-${mark}@example.test;;`,
      `Wrong ${mark};nowhere;;`,
    ].join('\r\n');
    const { status, body } = await previewOf(text);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      separator: ';',
      headers: [
        { text: 'Name', column: 'name' },
        { text: 'E-mail', column: 'email' },
        { text: 'Company', column: 'company' },
        { text: 'Colour', column: null },
      ],
      counts: { new: 1, here: 1, twice: 1, wrong: 1 },
      rows: [
        { row: 2, state: 'new', faults: [] },
        { row: 3, state: 'here', known: { documentId: known.documentId, name: known.name, archived: false } },
        { row: 4, state: 'twice', sameAs: 2 },
        { row: 5, state: 'wrong', faults: [{ field: 'email', value: 'nowhere', message: expect.any(String) }] },
      ],
    });
    expect(await countIn(`%${mark}`)).toBe(0);
  });

  test('finds who signs in with an address, whatever contact address their client has', async () => {
    const ada = await registeredClient();
    await ada.put('/api/clients/me', { data: { email: newAddress() } });
    const { data } = (await previewOf(`Name,E-mail\nAda,${ada.email}`)).body;
    expect(data.rows[0]).toMatchObject({ state: 'here', known: { documentId: await documentIdOf(ada) } });
  });

  test('finds who is archived, and says so', async () => {
    const { documentId, email } = await entered({ email: newAddress() });
    await ask(`/${documentId}/archive`);
    const { data } = (await previewOf(`Name,E-mail\nAda,${email}`)).body;
    expect(data.rows[0]).toMatchObject({ state: 'here', known: { documentId, archived: true } });
  });

  test.each([
    ['a spreadsheet', 'PK\u0003\u0004', /Save it as CSV/],
    ['no rows', 'Name,E-mail\n', /no rows/],
    ['columns nobody knows', 'Colour\nred', /first row must say/],
    ['too much', `Name\n${'x'.repeat(1024 * 1024)}`, /at most 1 MB/],
  ])('refuses %s at the file', async (_what, text, why) => {
    for (const answer of [await previewOf(text), await imported(text)]) {
      expect([answer.status, refusedFields(answer)]).toEqual([400, ['file']]);
      expect(sentenceOf(answer)).toMatch(why);
    }
  });

  test('asks for a file', async () => {
    for (const path of ['/portal/clients/import/preview', '/portal/clients/import']) {
      const answer = await (await owner()).post(path);
      expect([answer.status, sentenceOf(answer)]).toEqual([400, 'Choose a CSV file, or paste its rows.']);
    }
  });
});

describe('an import', () => {
  test('enters who is new, as the file has them, with a line in the log of each', async () => {
    const mark = unique();
    const file = Buffer.from(
      `Kunde;E-Mail;Firma;Gr\xf6\xdfe;Art;Sprache;Webseite;Beschreibung\r\nZo\xeb ${mark};zoe-${mark}@example.test;=1+1;12;Verein;Deutsch;zoe.example;"Zwei\r\nZeilen"\r\n`,
      'latin1',
    );
    const answer = await imported(new Uint8Array(file));
    expect([answer.status, answer.body]).toEqual([
      200,
      { data: { entered: 1, invited: 0, here: 0, twice: 0, wrong: 0 } },
    ]);
    const [row] = await sql<{ document_id: string }>('select document_id from clients where name = $1', [
      `Zoë ${mark}`,
    ]);
    expect(await cardOf(row!.document_id)).toMatchObject({
      company: '=1+1',
      size: 'small',
      type: 'nonprofit',
      language: 'de',
      website: 'https://zoe.example/',
      description: 'Zwei\r\nZeilen',
      projectCounts: { proposed: 0, planned: 0, inProgress: 0, finished: 0 },
      users: [],
      invitations: [],
    });
    const log = await sql('select kind, subject_id, actor_type from activities where subject_id = $1', [
      row!.document_id,
    ]);
    expect(log).toEqual([{ kind: 'client.entered', subject_id: row!.document_id, actor_type: 'owner' }]);
    const { body } = await (
      await owner()
    ).get<{ results: { name: string }[] }>(`/content-manager/collection-types/api::client.client?_q=${mark}`);
    expect(body.results.map(({ name }) => name)).toEqual([`Zoë ${mark}`]);
  });

  test('writes the good rows and leaves the others', async () => {
    const mark = unique();
    const answer = await imported(`${rowsOf(mark, 3)}${mark} wrong,nowhere,\n${mark} again,${mark}-0@example.test,\n`);
    expect(dataOf(answer)).toEqual({ entered: 3, invited: 0, here: 0, twice: 1, wrong: 1 });
    expect(await countIn(`${mark}%`)).toBe(3);
  });

  test.each([
    ['before which https:// is put', `bakery.test/${'x'.repeat(240)}`],
    ['of which signs are encoded', `bakery.test/${'å'.repeat(60)}`],
  ])('leaves out, as the preview said, an address too long for its place %s', async (_how, website) => {
    const mark = unique();
    const text = `Name,Website\n${mark} a,${website}\n${mark} b,bakery.test\n`;
    const [wrong] = (await previewOf(text)).body.data.rows;
    expect(wrong).toMatchObject({ state: 'wrong', faults: [{ field: 'website', value: website }] });
    expect(wrong!.faults[0]!.message).toMatch(/255 characters/);
    expect(dataOf(await imported(text))).toMatchObject({ entered: 1, wrong: 1 });
  });

  test('may come again, and does nothing then', async () => {
    const mark = unique();
    const text = `${rowsOf(mark, 3)}${mark} without address,,\n`;
    expect(dataOf(await imported(text))).toMatchObject({ entered: 4 });
    expect(dataOf(await imported(text))).toEqual({ entered: 0, invited: 0, here: 4, twice: 0, wrong: 0 });
    expect(await countIn(`${mark}%`)).toBe(4);
  });

  test('knows who is there by cells with blanks within quotation marks', async () => {
    const mark = unique();
    const text = `Name,E-mail\n"${mark} Ada ","${mark}@Example.test "\n" ${mark} Ada","${mark}@example.test"\n`;
    expect(dataOf(await imported(text))).toMatchObject({ entered: 1, twice: 1 });
    expect(dataOf(await imported(text))).toMatchObject({ entered: 0, here: 2 });
    expect(await countIn(`${mark}%`)).toBe(1);
  });

  test('is done once for its key, which belongs to this very file', async () => {
    const mark = unique();
    const options = { headers: { 'idempotency-key': randomUUID() } };
    const first = await imported(rowsOf(mark, 2), {}, options);
    expect(dataOf(first)).toMatchObject({ entered: 2 });
    expect((await imported(rowsOf(mark, 2), {}, options)).body).toEqual(first.body);
    const other = await imported(rowsOf(unique(), 2), {}, options);
    expect([other.status, sentenceOf(other)]).toEqual([400, 'This Idempotency-Key was used for another request.']);
  });

  test('enters everybody once, however often it comes at once', async () => {
    const mark = unique();
    const answers = await Promise.all(Array.from({ length: 4 }, () => imported(rowsOf(mark, 20))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.map((answer) => dataOf<{ entered: number }>(answer).entered).sort()).toEqual([0, 0, 0, 20]);
    expect(await countIn(`${mark}%`)).toBe(20);
  });

  test('takes a large file in one go', async () => {
    const mark = unique();
    expect(dataOf(await imported(rowsOf(mark, 2000)))).toMatchObject({ entered: 2000 });
    expect(await countIn(`${mark}%`)).toBe(2000);
    const over = await imported(rowsOf(mark, 2001));
    expect([over.status, refusedFields(over)]).toEqual([400, ['file']]);
    await sql('delete from clients where name like $1', [`${mark}%`]);
  });

  test('invites each who is new by mail, where that is wanted', async () => {
    const mark = unique();
    const { email: known } = await entered({ email: newAddress() });
    const text = `Name,E-mail\n${mark} a,${mark}-a@example.test\n${mark} b,\nKnown,${known}\n`;
    expect(dataOf(await imported(text, { invite: 'true' }))).toMatchObject({ entered: 2, invited: 1, here: 1 });
    const code = linkTo(await mailTo(`${mark}-a@example.test`), '/invite').searchParams.get('code');
    expect(code).toBeTruthy();
    const invited = await sql(`select from account_codes where email = $1`, [known]);
    expect(invited).toEqual([]);
  });

  test('is joined by whoever registers with a known address', async () => {
    const ada = newCredentials();
    await imported(`Name,E-mail,Company\n${ada.name},${ada.email.toUpperCase()},The Mill`);
    const profile = dataOf<Shape<'Profile'>>(await (await registeredClient(ada)).get('/api/clients/me'));
    expect(profile).toMatchObject({ name: ada.name, company: 'The Mill' });
    expect(await countIn(ada.name)).toBe(1);
  });

  test.each([
    [{ invite: 'perhaps' }, 'invite'],
    [{ clients: 'all' }, 'clients'],
  ])('refuses %j at its field', async (fields, field) => {
    const mark = unique();
    expect(refusedFields(await imported(rowsOf(mark, 1), fields))).toEqual([field]);
    expect(await countIn(`${mark}%`)).toBe(0);
  });

  test('is for an assistant, too', async () => {
    const answer = await previewOf(rowsOf(unique(), 1), await teammate('assistant'));
    expect([answer.status, answer.body.data.counts.new]).toEqual([200, 1]);
  });
});
