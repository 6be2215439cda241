import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf } from '../helpers/answers';
import { entered } from '../helpers/clients';
import { sql } from '../helpers/database';
import { ITS_SIDE, itsSide } from '../helpers/business';
import { expectStatus, owner, type Person } from '../helpers/people';
import { teammate } from '../helpers/teammates';

const stepsOf = async (person: Person) => dataOf<object>(await person.get('/portal/first-steps'));

describe('the first steps', () => {
  let admin: Person;
  let before: object;
  beforeAll(async () => {
    admin = await owner();
    before = await itsSide();
  });
  afterAll(async () => void expectStatus(await admin.put(ITS_SIDE, before), 200));

  test('are open while the business is as it was made', async () => {
    expectStatus(await admin.put(ITS_SIDE, { name: 'My business', timeZone: '', privacyText: '' }), 200);
    expect(await stepsOf(admin)).toMatchObject({ business: false, timeZone: false, privacyText: false });
  });

  test('are done as soon as what they are about is there', async () => {
    const ours = { name: 'Boats & Co', timeZone: 'Europe/Stockholm', privacyText: 'We keep little.' };
    expectStatus(await admin.put(ITS_SIDE, ours), 200);
    await entered();
    const done = { business: true, timeZone: true, privacyText: true, client: true };
    expect(await stepsOf(admin)).toMatchObject(done);
  });

  test('ask each for their own name', async () => {
    const ann = await teammate('owner');
    expect(await stepsOf(ann)).toMatchObject({ ownName: true });
    await sql(`update admin_users set firstname = '' where email = $1`, [ann.email]);
    expect(await stepsOf(ann)).toMatchObject({ ownName: false });
  });

  test('are no business of who may not change it', async () => {
    expect((await (await teammate('assistant')).get('/portal/first-steps')).status).toBe(403);
  });
});
