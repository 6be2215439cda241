import { beforeAll, describe, expect, test } from '@jest/globals';
import { refusedFields, sentenceOf } from '../../helpers/answers';
import { owner, registeredClient } from '../../helpers/people';
import { changeProduct, product, writeDownProduct } from '../../helpers/products';
import { requested } from '../../helpers/projects';

const PROJECTS = '/content-manager/collection-types/api::project.project';

let project: string;
beforeAll(async () => {
  project = (await requested(await registeredClient())).documentId;
});

describe('a day that no calendar of ours has', () => {
  test.each(['0000-01-01', '1899-12-31', '275760-09-13', 'infinity', '2027-02-30', 5e12, {}])(
    'is refused at its field, by every form of the panel: %j',
    async (day) => {
      const change = await (await owner()).put(`${PROJECTS}/${project}`, { wishedDeadline: day });
      expect([change.status, refusedFields(change)]).toEqual([400, ['wishedDeadline']]);
      const written = await writeDownProduct({ expectedOn: day });
      expect([written.status, refusedFields(written)]).toEqual([400, ['expectedOn']]);
    },
  );

  test.each([
    'filters[$and][0][deadline][$gt]=0000-01-01',
    'filters[$and][0][requestedAt][$gt]=-1000000000000000',
    'filters[$and][0][id][$eq]=99999999999',
  ])('is not looked for: %s', async (filter) => {
    const answer = await (await owner()).get(`${PROJECTS}?${filter}`);
    expect([answer.status, sentenceOf(answer)]).toEqual([400, expect.stringContaining('cannot be stored')]);
  });
});

test('days that there are pass, also with their hour', async () => {
  const made = await product({ expectedOn: '2027-03-01' });
  expect((await changeProduct(made, { expectedOn: '2027-03-02T00:00:00.000Z' })).body.data).toMatchObject({
    expectedOn: '2027-03-02',
  });
  expect((await changeProduct(made, { expectedOn: null })).body.data).toMatchObject({ expectedOn: null });
});
