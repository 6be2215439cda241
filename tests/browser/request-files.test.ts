import { expect, test } from '@jest/globals';
import { violationsOn } from '../helpers/accessibility';
import { dataOf } from '../helpers/answers';
import { asOwner, type Project, requested } from '../helpers/projects';
import { signedInPage } from '../helpers/site';

const sketch = { name: 'sketch.txt', mimeType: 'text/plain', buffer: Buffer.from('A boat') };
const prices = { name: 'prices.csv', mimeType: 'text/csv', buffer: Buffer.from('Rye;12') };
const program = { name: 'setup.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') };
const film = { name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(11 * 1024 * 1024) };

test.each([
  ['with script', true],
  ['without script', false],
])(
  'files come with the request for a project, and one that may not costs nothing else, %s',
  async (_, javaScript) => {
    const { client, page } = await signedInPage({ javaScript });
    // Markup that the browser reads otherwise than it was meant: Svelte says so when it takes the page over.
    const misread: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('hydration')) misread.push(message.text());
    });
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

    await ask('A ship', [program, sketch, film]);
    await page.getByText('Your request has arrived, but not all of its files.').waitFor();
    expect(await filesOf('A ship')).toEqual(['sketch.txt']);
    const missing = page.getByRole('region', { name: 'Not all of your files arrived' });
    const named = () => missing.getByRole('listitem').allInnerTexts();
    const whatIsWrong = [
      'setup.exe: Send a document, a picture, a recording or a ZIP.',
      'film.mp4: Send files of at most 10 MB.',
    ];
    expect(await named()).toEqual(whatIsWrong);
    // However long that takes, and whatever the browser has forgotten meanwhile.
    await page.reload();
    expect(await named()).toEqual(whatIsWrong);

    await missing.getByRole('link', { name: 'Add a file' }).click();
    await page.getByRole('heading', { name: 'Add a file', level: 1 }).waitFor();
    await page.getByLabel('Which file?').setInputFiles({ ...film, buffer: Buffer.from('short') });
    await page.getByRole('button', { name: 'Send the file' }).click();
    await page.getByText('Your file has arrived.').waitFor();
    expect(await filesOf('A ship')).toEqual(['film.mp4', 'sketch.txt']);
    expect(await named()).toEqual(whatIsWrong.slice(0, 1));
    await missing.getByRole('button', { name: 'Close' }).click();
    await missing.waitFor({ state: 'detached' });
    expect(misread).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { name: 'A ship', level: 1 }).waitFor();
    expect(await missing.count()).toBe(0);

    await ask('A raft', []);
    expect(await filesOf('A raft')).toEqual([]);
  },
  90_000,
);

test('many files that may not be sent are told by their number where there is no room for each, and nowhere else', async () => {
  const { client, page } = await signedInPage({ width: 390 });
  await page.goto('/projects/new');
  await page.getByLabel('What is it called?').fill('A shelf');
  await page.getByLabel('What do you need?').fill('For all of this.');
  const many = Array.from({ length: 45 }, (_, index) => ({ ...program, name: `${'船'.repeat(80)}${index}.exe` }));
  await page.getByLabel('Files').setInputFiles(many);
  await page.getByRole('button', { name: 'Send the request' }).click();
  const missing = page.getByRole('region', { name: 'Not all of your files arrived' });
  await missing.waitFor();
  const rows = await missing.getByRole('listitem').allInnerTexts();
  expect(rows.at(-1)).toBe(`And ${45 - (rows.length - 1)} more.`);
  expect(rows.length).toBeGreaterThan(5);
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  const other = await requested(client, { title: 'A stool' });
  await page.goto(`/projects/${other.documentId}`);
  await page.getByRole('heading', { name: 'A stool', level: 1 }).waitFor();
  expect(await missing.count()).toBe(0);
});

test.each([
  ['with script', true],
  ['without script', false],
])(
  'a question about a project is answered with a file, %s',
  async (_, javaScript) => {
    const { client, page } = await signedInPage({ javaScript });
    const { documentId } = await requested(client);
    await asOwner(documentId, { action: 'ask-client', question: 'What does your logo look like?' });
    await page.goto(`/projects/${documentId}`);
    const question = page.getByRole('region', { name: 'A question for you' });
    const send = async (files: (typeof sketch)[]) => {
      await question.getByLabel('Files').setInputFiles(files);
      await question.getByRole('button', { name: 'Send the answer' }).click();
    };
    await send([]);
    await question.getByText('Write an answer, or send a file.').waitFor();
    if (javaScript) expect(await violationsOn(page)).toEqual([]);
    await question.getByLabel('Your answer').fill('Like this.');
    await send([sketch, program]);
    await question.getByText('setup.exe: Send a document, a picture, a recording or a ZIP.').waitFor();
    expect(await question.getByLabel('Your answer').inputValue()).toBe('Like this.');
    await question.getByLabel('Your answer').fill('');
    await send([sketch]);
    await page.getByText('Your answer has arrived.').waitFor();
    await page.getByText('You answered, with sketch.txt').waitFor();
    await page.getByRole('region', { name: 'Files' }).getByRole('link', { name: 'sketch.txt' }).waitFor();
  },
  60_000,
);

test('the link of a file that is not there says so', async () => {
  const { client, page } = await signedInPage();
  const { documentId } = await requested(client);
  for (const place of [`/projects/${documentId}`, '/messages/none']) {
    expect((await page.goto(`${place}/files/none`))!.status()).toBe(404);
    await page.getByText('There is no such file.').waitFor();
  }
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('link', { name: 'to the first page' }).click();
  await page.waitForURL('**/home');
});
