/** The contract itself. It describes the other routes and so stands outside of it. */
export default {
  routes: [{ method: 'GET', path: '/openapi.json', handler: 'contract.show', config: { auth: false } }],
};
