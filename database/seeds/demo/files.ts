import { TOM } from './business';
import type { DemoFile } from './model';
import { prose } from './prose';

const PRICES = `Bread;Weight;Price
Rye with seeds;900 g;5.20
Spelt;750 g;4.90
White sourdough;800 g;4.60
Walnut;600 g;5.40
Cinnamon bun;;2.80
Cardamom bun;;2.80
`;

/** What people sent along with projects, oldest first. */
export const FILES: DemoFile[] = [
  { project: 'onlineOrdering', at: [-43, '18:18'], by: null, name: 'price-list.csv', holds: PRICES },
  {
    project: 'shopPage',
    at: [-36, '18:11'],
    by: null,
    name: 'when-the-oven-opens.txt',
    holds: prose`
      Rye and spelt at five. White sourdough at six and again at eleven. Walnut on Tuesdays and Fridays, at seven. Buns
      whenever somebody has time, but never after noon.
    `,
  },
  {
    project: 'onlineOrdering',
    at: [-29, '11:27'],
    by: TOM,
    name: 'first-screen.webp',
    holds: { drawing: 'smallShop' },
  },
];
