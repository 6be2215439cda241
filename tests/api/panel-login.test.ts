import { expect, test } from '@jest/globals';
import { post } from '../helpers/api';
import { portal } from '../helpers/portal';

test('the owner signs in to the panel as often as they like: only wrong passwords count', async () => {
  const { email, password } = portal().owner;
  for (let times = 0; times < 8; times += 1) {
    expect((await post('/admin/login', { email, password })).status).toBe(200);
  }
});

test('a mail for a new password of the panel is asked for a few times, not more', async () => {
  const asked: number[] = [];
  for (let times = 0; times < 6; times += 1) {
    asked.push((await post('/admin/forgot-password', { email: 'nobody@example.test' })).status);
  }
  expect(asked).toEqual([204, 204, 204, 204, 204, 429]);
});
