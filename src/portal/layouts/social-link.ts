import type schema from '../../components/client/social-link.json';
import type { Layout, NameIn } from './layout';

/** The repeated part of a client's form. A row is called by its address: Strapi would say the network by its name in code. */
export const socialLink: Layout<NameIn<typeof schema>> = {
  uid: 'client.social-link',
  mainField: 'url',
  columns: ['network', 'url'],
  sortBy: 'network',
  sortOrder: 'ASC',
  form: [{ network: 4, url: 8 }],
  fields: { network: { label: 'Where' }, url: { label: 'Address' } },
};
