import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '../helpers/database';
import { expectStatus, owner, registeredClient } from '../helpers/people';
import { asOwner, requested } from '../helpers/projects';

describe('a time zone that the database knows by no name', () => {
  let before: string | null;
  const dwell = (zone: string | null) => sql('update businesses set time_zone = $1', [zone]);

  beforeAll(async () => {
    const [business] = await sql<{ zone: string | null }>('select time_zone as zone from businesses');
    before = business!.zone;
    await dwell('Atlantis/Poseidonis');
  });
  afterAll(() => dwell(before));

  test('costs the right hour, and nothing else', async () => {
    const { documentId } = await requested(await registeredClient(), { wishedDeadline: '2099-01-01' });
    expectStatus(await asOwner(documentId, { action: 'accept', price: null, deadline: null }), 200);
    const admin = await owner();
    for (const page of ['overview', 'queue', `projects/${documentId}`]) {
      expectStatus(await admin.get(`/portal/${page}`), 200);
    }
  });

  test.each([
    ['Europe/Stockholm', 'Europe/Stockholm'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['Atlantis/Poseidonis', 'UTC'],
  ])('is not %s, or it is UTC', async (zone, known) => {
    expect(await sql('select known_zone($1) as zone', [zone])).toEqual([{ zone: known }]);
  });
});
