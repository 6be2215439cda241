import { expect, test } from '@jest/globals';
import { dataOf } from '../helpers/answers';
import { signedInPage } from '../helpers/site';
import type { Project } from '../helpers/projects';

const sketch = { name: 'sketch.txt', mimeType: 'text/plain', buffer: Buffer.from('A boat') };
const prices = { name: 'prices.csv', mimeType: 'text/csv', buffer: Buffer.from('Rye;12') };
const program = { name: 'setup.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') };

test.each([
  ['with script', true],
  ['without script', false],
])('files come with the request for a project, and one that may not costs nothing else, %s', async (_, javaScript) => {
  const { client, page } = await signedInPage({ javaScript });
  const ask = async (title: string, files: (typeof sketch)[]) => {
    await page.goto('/projects/new');
    await page.getByLabel('What is it called?').fill(title);
    await page.getByLabel('What do you need?').fill('It should float.');
    await page.getByLabel('Files').setInputFiles(files);
    await page.getByRole('button', { name: 'Send the request' }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  };
  const filesOf = async (title: string) => {
    const brief = dataOf<Project[]>(await client.get('/api/projects')).find((one) => one.title === title);
    const project = dataOf<Project>(await client.get(`/api/projects/${brief!.documentId}`));
    return project.files.map(({ name }) => name).sort();
  };

  await ask('A boat', [sketch, prices]);
  await page.getByText('Your request has arrived.').waitFor();
  expect(await filesOf('A boat')).toEqual(['prices.csv', 'sketch.txt']);

  await ask('A ship', [program, sketch]);
  await page.getByText('not all of its files: setup.exe was too large or of another kind').waitFor();
  expect(await filesOf('A ship')).toEqual(['sketch.txt']);

  await ask('A raft', []);
  expect(await filesOf('A raft')).toEqual([]);
});
