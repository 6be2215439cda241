import { expect, test } from '@jest/globals';
import sharp from 'sharp';
import { dataOf, type Shape } from '../../helpers/answers';
import { get, request } from '../../helpers/api';
import { formWith } from '../../helpers/files';
import { expectStatus, owner, registeredClient } from '../../helpers/people';

test.each([
  ['POST', '/admin/permissions/check', {}, 400],
  ['POST', '/admin/permissions/check/', {}, 400],
  ['POST', '/Admin/Permissions/check', {}, 400],
  ['GET', '/admin/license-trial-time-left', undefined, 404],
  ['GET', '/admin/license-trial-time-left/', undefined, 404],
  ['GET', '/Admin/License-trial-time-left', undefined, 404],
  ['PUT', '/ADMIN/users/me/', [], 400],
])('what would break is refused at %s %s', async (method, path, body, status) => {
  const { token } = await owner();
  expect((await request(method, path, body, { token })).status).toBe(status);
});

test('what was uploaded may not act, whatever its address is written like', async () => {
  const client = await registeredClient();
  const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#1f5a43' } })
    .png()
    .toBuffer();
  const answer = await client.put('/api/clients/me/image', formWith('image', [['me.png', bytes]]));
  const { url } = dataOf<Shape<'Profile'>>(expectStatus(answer, 200)).profileImage!;
  for (const path of [
    url,
    url.replace('/u', '/%75'),
    url.replace('uploads/', 'uploads%2F'),
    url.replace('/u', '/.%2Fu'),
  ]) {
    const { status, headers } = await get(path);
    if (path === url || path.startsWith('/%75')) expect(status).toBe(200);
    if (status === 200) expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  }
});
