import { expect, test } from '@jest/globals';
import { publicRoute } from '../../src/http/route';
import { requireRules } from '../../src/start/rules';

const declared = publicRoute({ method: 'GET', path: '/business', handler: 'business.find', summary: 'Whose it is' });
const nouns = (...routes: object[]) => ({ business: { routes: { business: { routes: routes as never[] } } } });

test('a server whose routes all say who may call them starts', () => {
  expect(() => requireRules(nouns(declared))).not.toThrow();
});

test('a route that says nobody’s rule keeps the server from starting, and is named', () => {
  const forgotten = { method: 'GET', path: '/everything', handler: 'business.all', config: { auth: false } };
  expect(() => requireRules(nouns(declared, forgotten))).toThrow(/Nothing says who may call GET \/everything\./);
});
