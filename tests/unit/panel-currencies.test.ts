import { expect, test } from '@jest/globals';
import { currenciesOf } from '../../src/admin/project/currencies';

const line = (id: string, changed: object) => ({
  id,
  kind: 'project.offer',
  actor: { type: 'owner', name: null },
  details: { changed },
  createdAt: '2026-01-01T00:00:00.000Z',
});

test('a line of the log that names no currency tells its price in the one that was valid then', () => {
  const timeline = [
    line('4', { deadline: { from: null, to: '2027-01-01' } }),
    line('3', { price: { from: '1200', to: '1300' }, currency: { from: 'EUR', to: 'USD' } }),
    line('2', { price: { from: '1000', to: '1200' } }),
    line('1', { price: { from: null, to: '1000' }, currency: { from: null, to: 'EUR' } }),
  ];
  expect(currenciesOf({ timeline, currency: 'USD' })).toEqual(['USD', 'USD', 'EUR', 'EUR']);
});
