import { CLIENTS } from '../clients';
import type { DemoProduct } from '../model';
import { PRODUCTS } from '../products';
import { document, insert, type Row } from './insert';
import type { Line } from './log';
import type { Clients, Scene } from './scene';
import { checkPresence } from './visits';

const productRow = ({ on }: Scene, product: DemoProduct, place: number) => ({
  ...document(on.at(product.written), on.at(product.available?.at ?? product.written)),
  slug: product.slug,
  name: product.name,
  state: product.state,
  summary: product.summary,
  description: product.description,
  price: product.price ?? null,
  currency: product.currency ?? null,
  expected_on: product.expected === undefined ? null : on.isoDate(product.expected),
  position: (place + 1) * 10,
  visible: true,
  interested_clients: 0,
});

async function hangPictures({ sql, pictures }: Scene, ids: number[]): Promise<void> {
  const shown = PRODUCTS.map(({ picture, shows }, place) => ({
    id: pictures.get(picture),
    shows,
    product: ids[place],
  }));
  await sql(
    `update files f set alternative_text = s.shows
     from jsonb_to_recordset($1::jsonb) as s (id int, shows text) where f.id = s.id`,
    [JSON.stringify(shown)],
  );
  await insert(
    sql,
    'files_related_mph',
    shown.map(({ id, product }) => ({
      file_id: id,
      related_id: product,
      related_type: 'api::product.product',
      field: 'images',
      order: 1,
    })),
  );
}

/** Who asked to be told, each of them while they were on the site. */
function wishes({ on }: Scene, ids: number[], clients: Clients): Row[] {
  return PRODUCTS.flatMap(({ wanted, available }, place) =>
    wanted.map(({ client, at }) => {
      checkPresence(CLIENTS[client], at, on);
      return {
        product_id: ids[place],
        client_id: clients.get(client)!.id,
        since: on.at(at),
        told_at: available ? on.at(available.at) : null,
      };
    }),
  );
}

const rowOfWish = `product_id int, client_id int, since timestamp, told_at timestamp`;

function lines({ on }: Scene, rows: { document_id: string }[], clients: Clients): Line[] {
  return PRODUCTS.flatMap(({ name, slug, wanted, available }, place) =>
    wanted.flatMap(({ client, at }): Line[] => {
      const about = {
        clientId: clients.get(client)!.id,
        subjectId: rows[place]!.document_id,
        details: { title: name, slug },
      };
      const asked = { type: 'client', name: CLIENTS[client].name } as const;
      const told = available && ({ type: 'owner', name: available.by } as const);
      return [
        { kind: 'product.wanted', at: on.at(at), actor: asked, ...about },
        ...(told ? [{ kind: 'product.available', at: on.at(available.at), actor: told, ...about } as const] : []),
      ];
    }),
  );
}

/** Shows what the studio makes of its own accord, and who waits for it; gives what the log says of that. */
export async function showProducts(scene: Scene, clients: Clients): Promise<Line[]> {
  const rows = PRODUCTS.map((product, place) => productRow(scene, product, place));
  const ids = await insert(scene.sql, 'products', rows);
  await hangPictures(scene, ids);
  await scene.sql(
    `insert into product_interests (product_id, client_id, since, told_at)
     select product_id, client_id, since, told_at from jsonb_to_recordset($1::jsonb) as w (${rowOfWish})`,
    [JSON.stringify(wishes(scene, ids, clients))],
  );
  return lines(scene, rows, clients);
}
