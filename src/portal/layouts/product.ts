import type schema from '../../api/product/content-types/product/schema.json';
import type { Layout, NameIn } from './layout';

export const product: Layout<NameIn<typeof schema>> = {
  uid: 'api::product.product',
  mainField: 'name',
  columns: ['name', 'state', 'interestedClients', 'expectedOn', 'price', 'visible', 'position'],
  sortBy: 'position',
  sortOrder: 'ASC',
  pageSize: 20,
  form: [
    { name: 8, state: 4 },
    { summary: 12 },
    { images: 12 },
    { description: 12 },
    { price: 4, currency: 4, expectedOn: 4 },
    { slug: 6, position: 3, visible: 3 },
  ],
  fields: {
    name: { label: 'Name' },
    state: { label: 'State', hint: 'Finished means that it can be bought: whoever waits for it is told.' },
    summary: { label: 'In a sentence', hint: 'Stands below its name in the list, and in search results.' },
    images: { label: 'Pictures', hint: 'The first one stands in the list. Wide ones fit best, four by three.' },
    description: { label: 'About it', hint: '**bold**, *italic*, lists with - and links are shown as such.' },
    price: { label: 'Price', placeholder: '1200.50', hint: 'Empty while it is open', unsorted: true },
    currency: { label: 'Currency', placeholder: 'Name, sign or code' },
    expectedOn: { label: 'Expected', hint: 'When it can be bought, as far as you know' },
    slug: {
      label: 'Address',
      placeholder: 'paper-clock',
      hint: 'The end of its address on your site. Left empty, it is made of the name.',
    },
    position: { label: 'Place', hint: 'Small figures come first.' },
    visible: { label: 'Shown', hint: 'Turned off, nobody but you sees it.' },
    interestedClients: { label: 'Want it' },
    createdAt: { label: 'Written down' },
  },
};
