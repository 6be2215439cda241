import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { dataOf, sentenceOf, type Shape } from '../../helpers/answers';
import { get, post } from '../../helpers/api';
import { ask } from '../../helpers/clients';
import { sql } from '../../helpers/database';
import { documentIdOf } from '../../helpers/letters';
import { openLive } from '../../helpers/live';
import { holding, waitingForLocks } from '../../helpers/locks';
import { linkTo, nextMail } from '../../helpers/mail';
import { newsAreNoted } from '../../helpers/news';
import { type Client, owner, registeredClient } from '../../helpers/people';
import { portal } from '../../helpers/portal';
import { changeProduct, deleteProduct, type Form, product } from '../../helpers/products';

interface Wanted {
  count: number;
  clients: { documentId: string; name: string; since: string; toldAt: string | null }[];
}

let made: Form;
const path = () => `/api/products/${made.slug}/interest`;
const interested = async (client: Client) => dataOf<{ interested: boolean }>(await client.get(path())).interested;
const wanted = async () => dataOf<Wanted>(await (await owner()).get(`/portal/products/${made.documentId}/interests`));
const linesOf = async (client: Client) =>
  dataOf<Shape<'Activity'>[]>(await client.get('/api/activities')).filter(({ kind }) => kind.startsWith('product.'));
const kindsOf = async (client: Client) => (await linesOf(client)).map(({ kind }) => kind);

beforeEach(async () => {
  made = await product({ name: 'A paper clock' });
});

describe('"tell me when it can be bought"', () => {
  let ada: Client;
  beforeEach(async () => {
    ada = await registeredClient();
  });

  test('is remembered once, and forgotten again', async () => {
    expect(await interested(ada)).toBe(false);
    const answers = await Promise.all([1, 2, 3].map(() => ada.put(path())));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(dataOf(answers[0]!)).toEqual({ interested: true });
    expect(await interested(ada)).toBe(true);
    expect(await wanted()).toMatchObject({ count: 1, clients: [{ name: ada.name, toldAt: null }] });

    expect(dataOf(await ada.del(path()))).toEqual({ interested: false });
    expect(dataOf(await ada.del(path()))).toEqual({ interested: false });
    expect(await wanted()).toEqual({ count: 0, clients: [] });
    expect(await kindsOf(ada)).toEqual(['product.unwanted', 'product.wanted']);
  });

  test('is said by each client for themselves', async () => {
    const grace = await registeredClient();
    await ada.put(path());
    await grace.put(path());
    await grace.del(path());
    expect([await interested(ada), await interested(grace)]).toEqual([true, false]);
  });

  test('is not for strangers, dead sessions or blocked people', async () => {
    expect((await get(path())).status).toBe(401);
    expect((await post('/api/auth/logout', { refreshToken: ada.refreshToken })).status).toBe(200);
    expect((await ada.put(path())).status).toBe(401);
    const grace = await registeredClient();
    await sql('update up_users set blocked = true where email = $1', [grace.email]);
    expect((await grace.put(path())).status).toBe(401);
    expect((await grace.del(path())).status).toBe(401);
    expect(await wanted()).toEqual({ count: 0, clients: [] });
  });

  test('is said of what is there, shown and not to be had yet', async () => {
    for (const method of ['get', 'put', 'del'] as const) {
      expect((await ada[method]('/api/products/no-such-product/interest')).status).toBe(404);
    }
    await changeProduct(made, { visible: false });
    expect((await ada.put(path())).status).toBe(404);
    await changeProduct(made, { visible: true, state: 'finished' });
    const answer = await ada.put(path());
    expect([answer.status, sentenceOf(answer)]).toEqual([400, expect.stringContaining('can be bought already')]);
  });

  test('is nothing a client who is put away asks for', async () => {
    const id = await documentIdOf(ada);
    expect((await ask(`/${id}/archive`)).status).toBe(200);
    expect((await ada.put(path())).status).toBe(400);
    expect(await interested(ada)).toBe(false);
  });

  test('goes with the product, and with the client', async () => {
    await ada.put(path());
    const grace = await registeredClient();
    await grace.put(path());
    const clients = '/content-manager/collection-types/api::client.client';
    expect((await (await owner()).del(`${clients}/${await documentIdOf(grace)}`)).status).toBe(200);
    expect((await wanted()).count).toBe(1);
    expect((await deleteProduct(made)).status).toBe(200);
    expect((await ada.get(path())).status).toBe(404);
    expect(await sql('select from product_interests where product_id not in (select id from products)')).toEqual([]);
  });
});

describe('a product that can be bought', () => {
  let ada: Client;
  let grace: Client;
  let linus: Client;
  beforeAll(async () => {
    [ada, grace, linus] = [await registeredClient(), await registeredClient(), await registeredClient()];
  });

  test('is announced to who was put away when they are brought back, once', async () => {
    const tom = await registeredClient();
    const id = await documentIdOf(tom);
    await tom.put(path());
    await ask(`/${id}/archive`);
    await changeProduct(made, { state: 'finished' });
    expect(await kindsOf(tom)).toEqual(['product.wanted']);
    for (const step of ['restore', 'archive', 'restore']) expect((await ask(`/${id}/${step}`)).status).toBe(200);
    await changeProduct(made, { summary: 'It folds.' });
    expect(await kindsOf(tom)).toEqual(['product.available', 'product.wanted']);
    expect((await linesOf(tom))[0]).toMatchObject({
      documentId: made.documentId,
      details: { title: 'A paper clock', slug: made.slug },
    });
  });

  test('is announced to everybody who waits, once, and to nobody else', async () => {
    await ada.put(path());
    await grace.put(path());
    const live = await openLive(ada.token);
    await changeProduct(made, { name: 'The paper clock' });
    await changeProduct(made, { state: 'finished' });

    const [event] = await live.received(1);
    expect(event!.data).toMatchObject({
      kind: 'product.available',
      documentId: made.documentId,
      details: { title: 'The paper clock', slug: made.slug },
    });
    live.close();
    await changeProduct(made, { summary: 'It folds, and it is here.' });
    await changeProduct(made, { state: 'in_progress' });
    await Promise.all([1, 2, 3].map(() => changeProduct(made, { state: 'finished' })));
    for (const client of [ada, grace]) expect(await kindsOf(client)).toEqual(['product.available', 'product.wanted']);
    expect(await kindsOf(linus)).toEqual([]);
    expect(await interested(ada)).toBe(true);
    expect((await wanted()).clients.map(({ toldAt }) => typeof toldAt)).toEqual(['string', 'string']);
  });

  test('can be waited for anew by whoever was told, once it cannot be bought any more', async () => {
    await ada.put(path());
    await changeProduct(made, { state: 'finished' });
    await changeProduct(made, { state: 'in_progress' });
    expect(await interested(ada)).toBe(false);
    await ada.del(path());
    expect(dataOf(await ada.put(path()))).toEqual({ interested: true });
    expect(await wanted()).toMatchObject({ count: 1, clients: [{ toldAt: null }] });
    await changeProduct(made, { state: 'finished' });
    const told = ['product.available', 'product.wanted'];
    expect((await kindsOf(ada)).slice(0, 4)).toEqual([...told, ...told]);
    expect(await interested(ada)).toBe(true);
  });

  test('is counted right by two who ask and leave at once', async () => {
    await ada.put(path());
    const product = `(select id from products where slug = $1)`;
    const clientOf = ({ email }: Client) =>
      sql<{ id: number }>(
        'select l.client_id as id from up_users u join up_users_client_lnk l on l.user_id = u.id where u.email = $1',
        [email],
      ).then(([row]) => row!.id);
    const letGo = await holding(`insert into product_interests (product_id, client_id) values (${product}, $2)`, [
      made.slug,
      await clientOf(grace),
    ]);
    const leaving = sql(`delete from product_interests where product_id = ${product} and client_id = $2`, [
      made.slug,
      await clientOf(ada),
    ]);
    await waitingForLocks(1);
    await letGo();
    await leaving;
    const [{ count } = {}] = await sql<{ count: number }>(
      'select interested_clients as count from products where slug = $1',
      [made.slug],
    );
    expect(count).toBe(1);
  });

  test('is mailed to whoever waits, with a link that outlives its address', async () => {
    const client = await registeredClient();
    await client.put(path());
    await changeProduct(made, { state: 'finished' });
    const mail = await nextMail(client.email, /can be bought now/);
    expect(mail.subject).toBe('“A paper clock” can be bought now');
    expect(linkTo(mail, `/products/${made.documentId}`).origin).toBe(portal().siteUrl);
  });

  test('is no news any more to whoever has seen it, nor to who wants none', async () => {
    const [seen, silent] = [await registeredClient(), await registeredClient()];
    for (const client of [seen, silent]) {
      await client.put('/api/users/me/notifications', { data: { frequency: 'daily' } });
      await client.put(path());
    }
    await silent.put('/api/users/me/notifications', { data: { topics: { products: 'off' } } });
    await changeProduct(made, { state: 'finished' });
    await newsAreNoted();
    const noted = (client: Client) =>
      sql(
        `select from notices n join mail_readers r on r.id = n.reader_id join up_users u on u.id = r.user_id
         where u.email = $1`,
        [client.email],
      );
    expect([(await noted(seen)).length, (await noted(silent)).length]).toEqual([1, 0]);
    await seen.get(`/api/products/${made.documentId}/interest`);
    expect(await noted(seen)).toEqual([]);
  });

  test('is announced when it is shown, not before', async () => {
    await linus.put(path());
    await changeProduct(made, { visible: false });
    await changeProduct(made, { state: 'finished' });
    expect(await kindsOf(linus)).toEqual(['product.wanted']);
    await changeProduct(made, { visible: true });
    expect(await kindsOf(linus)).toEqual(['product.available', 'product.wanted']);
  });

  test('reaches everybody who asked while it was being finished, or refuses them', async () => {
    const crowd = await Promise.all([1, 2, 3, 4].map(() => registeredClient()));
    const [finished, ...asked] = await Promise.all([
      changeProduct(made, { state: 'finished' }),
      ...crowd.map((client) => client.put(path())),
    ]);
    expect(finished.status).toBe(200);
    for (const [index, client] of crowd.entries()) {
      const told = asked[index]!.status === 200 ? ['product.available', 'product.wanted'] : [];
      expect(await kindsOf(client)).toEqual(told);
    }
  });
});
