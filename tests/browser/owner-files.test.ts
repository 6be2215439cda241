import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dataOf } from '../helpers/answers';
import { eventually } from '../helpers/eventually';
import { heldBack } from '../helpers/held-back';
import { loseNextAnswer } from '../helpers/lost-answer';
import { type Client, registeredClient } from '../helpers/people';
import { type Project, requested } from '../helpers/projects';
import { expectWithin, leaveAndTryToClose, openProject, panelOf } from './owner-panel';

describe('beside the form of a project', () => {
  let ada: Client;
  let project: Project;
  let page: Page;
  const panel = (title: string) =>
    page.locator('aside').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

  beforeAll(async () => {
    ada = await registeredClient({ name: 'Aava of the files' });
    await ada.put('/api/clients/me', { data: { company: `Boats ${'andsails'.repeat(12)}`, phone: '+46 8 123 45' } });
    project = await requested(ada, { title: 'A sail that folds' });
    page = await panelOf();
    await openProject(page, project.title);
  }, 120_000);

  test("stands the client's card, which leads to the client", async () => {
    const card = panel('Client');
    await expectWithin(card.getByText(/^Boats/), card);
    await card.getByText(/^Last here/).waitFor();
    expect(await card.getByRole('link', { name: ada.email }).getAttribute('href')).toBe(`mailto:${ada.email}`);
    expect(await card.getByRole('link', { name: '+46 8 123 45' }).getAttribute('href')).toBe('tel:+46812345');
    const link = await card.getByRole('link', { name: ada.name }).getAttribute('href');
    expect(link).toContain('api::client.client');
  });

  test('files are added, each told by itself what is wrong with it', async () => {
    const file = { mimeType: 'text/plain', buffer: Buffer.from('Rye;12\n') };
    await page
      .getByLabel('Add files')
      .first()
      .setInputFiles([
        { ...file, name: 'setup.exe' },
        { ...file, name: 'price list.csv' },
      ]);
    const files = panel('Files');
    await files.getByText('setup.exe: Send a document, a picture, a recording or a ZIP.').waitFor();
    const refused = files.getByText(/^price list.csv: /);
    await files.getByRole('button', { name: 'price list.csv' }).or(refused).waitFor();
    expect(await refused.allTextContents()).toEqual([]);
    const seen = dataOf<Project>(await ada.get(`/api/projects/${project.documentId}`));
    expect(seen.files.map(({ name }) => name)).toEqual(['price list.csv']);
  });

  test('and come back as they were sent', async () => {
    const download = page.waitForEvent('download');
    await panel('Files').getByRole('button', { name: 'price list.csv' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('price list.csv');
    expect(await readFile(await saved.path(), 'utf8')).toBe('Rye;12\n');
  });

  test('stands what happened to it', async () => {
    await panel('So far').getByText('File added').waitFor();
  });

  test('a file whose answer was lost is added once, and once more only on purpose', async () => {
    const plan = join(mkdtempSync(join(tmpdir(), 'project-')), 'plan.txt');
    writeFileSync(plan, 'Larch');
    await loseNextAnswer(page, '/files');
    const choose = page.getByLabel('Add files').first();
    const files = panel('Files');
    await choose.setInputFiles(plan);
    await files
      .getByRole('alert')
      .getByText(/^plan.txt: /)
      .waitFor();
    await choose.setInputFiles(plan);
    await files
      .getByRole('alert')
      .getByText(/^plan.txt: /)
      .waitFor({ state: 'detached' });
    await files.getByRole('button', { name: 'plan.txt' }).waitFor();
    await files.getByRole('button', { name: 'Add files' }).waitFor();
    const plans = async () => {
      const { files: known } = dataOf<Project>(await ada.get(`/api/projects/${project.documentId}`));
      return known.filter(({ name }) => name === 'plan.txt').length;
    };
    expect(await plans()).toBe(1);
    await choose.setInputFiles(plan);
    await eventually('it to be there twice', async () => (await plans()) === 2);
  });

  test('a file that is refused after the page is left is said to be so, and the tab asks before it is closed', async () => {
    const release = await heldBack(page, '**/portal/projects/*/files');
    const file = { name: 'setup.exe', mimeType: 'text/plain', buffer: Buffer.from('Rye;12\n') };
    await page.getByLabel('Add files').first().setInputFiles(file);
    await panel('Files').getByText('One file to go').waitFor();
    await leaveAndTryToClose(page);
    release();
    await page.getByText('setup.exe: Send a document, a picture, a recording or a ZIP.').waitFor();
  });
});
