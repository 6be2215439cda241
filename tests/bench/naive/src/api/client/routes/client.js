module.exports = { routes: [{ method: 'GET', path: '/clients/me', handler: 'client.me' }] };
