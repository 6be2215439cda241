import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, type Shape } from '../helpers/answers';
import { type Client, expectStatus, owner, registeredClient } from '../helpers/people';
import { requested } from '../helpers/projects';
import { apiToken } from '../helpers/tokens';

interface Found {
  results: { documentId: string }[];
  pagination: { total: number };
}

describe("a search in the panel's lists", () => {
  let ada: Client;
  let project: string;
  let feedback: string;
  beforeAll(async () => {
    ada = await registeredClient({ name: 'Ottilie of the Mill' });
    expectStatus(await ada.put('/api/clients/me', { data: { company: 'Hundred% Rye' } }), 200);
    ({ documentId: project } = await requested(ada, { title: 'A web shop for bread' }));
    const said = await ada.post('/api/feedbacks', { data: { about: 'service', body: 'Kind people' } });
    feedback = dataOf<Shape<'Feedback'>>(said).documentId;
  });

  async function found(type: string, words: string, query = ''): Promise<string[]> {
    const list = `/content-manager/collection-types/api::${type}.${type}?pageSize=100&_q=${encodeURIComponent(words)}`;
    const { results, pagination } = expectStatus(await (await owner()).get<Found>(list + query), 200).body;
    expect(pagination.total).toBe(results.length);
    return results.map(({ documentId }) => documentId);
  }

  // Three letters may stand by chance in an id, where a search looks as well.
  test.each(['ottilie', 'Hundred% Rye', 'shop for bread'])(
    'finds a project by its own words and its client’s: %s',
    async (words) => {
      expect(await found('project', words)).toEqual([project]);
    },
  );

  test('finds feedback and lines of the log by their client, and a line by what it is about', async () => {
    expect(await found('feedback', 'Ottilie')).toEqual([feedback]);
    expect((await found('activity', 'Hundred')).length).toBeGreaterThan(2);
    expect((await found('activity', 'shop for bread')).length).toBeGreaterThan(0);
  });

  test('holds within the filters that are set, and finds nothing by nobody’s name', async () => {
    expect(await found('project', 'ottilie', '&filters[$and][0][state][$eq]=finished')).toEqual([]);
    expect(await found('project', 'Ottilie of the Sea')).toEqual([]);
  });

  test('is a program’s own, which Strapi answers as ever', async () => {
    const token = await apiToken(['api::project.project.find']);
    expect(dataOf<object[]>(await token.get('/api/projects?_q=ottilie'))).toEqual([]);
  });
});
