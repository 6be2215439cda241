import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { chaptersOf } from '../../src/api/contract/page/document';
import { get } from '../helpers/api';

interface Document {
  openapi: string;
  paths: Record<string, Record<string, { responses: Record<string, unknown>; security: unknown[] }>>;
}

const CONTRACT = '/api/openapi.json';

describe('the contract', () => {
  test('is published, and names every endpoint with what it answers and who may ask', async () => {
    const { body } = await get<Document>(CONTRACT);
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/auth/local',
        '/clients/me',
        '/messages',
        '/messages/{documentId}',
        '/feedbacks',
        '/activities',
        '/products/{slug}/interest',
      ]),
    );
    const open = Object.entries(body.paths).filter(([, methods]) =>
      Object.values(methods).some(({ security }) => security.length === 0),
    );
    expect(open.map(([path]) => path).filter((path) => !path.startsWith('/auth/'))).toEqual([
      '/business',
      '/calendar/{token}',
      '/openapi.json',
      '/docs',
      '/follow-ups',
      '/notifications/unsubscription',
      '/products',
      '/products/{slug}',
      '/shared/{token}',
    ]);
  });
});

describe('the page of the contract', () => {
  test('tells of every endpoint, with a form to try it', async () => {
    const [{ body: page, headers }, { body: contract }] = [
      await get<string>('/api/docs'),
      await get<Document>(CONTRACT),
    ];
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const [path, methods] of Object.entries(contract.paths)) {
      for (const method of Object.keys(methods)) {
        expect(page).toContain(`data-method="${method.toUpperCase()}" data-path="${path}"`);
      }
    }
  });

  test('has each endpoint in the chapter of what it is about: the last one is of the business alone', async () => {
    const { body: contract } = await get<Parameters<typeof chaptersOf>[0]>(CONTRACT);
    const paths = chaptersOf(contract)
      .at(-1)!
      .operations.map(({ path }) => path);
    expect(paths).toEqual(['/business', '/openapi.json', '/docs']);
  });

  test('brings everything along, and runs nothing but what it brought', async () => {
    const { body: page, headers } = await get<string>('/api/docs');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+';/);
    expect(policy).not.toContain('unsafe');
    expect(page).not.toMatch(/\b(src|action)=|\bstyle="|\bon\w+="|href="(?!#|\/api\/)/);
    const [script, style] = [/<script>(.*)<\/script>/s, /<style>(.*)<\/style>/s].map((part) => part.exec(page)![1]!);
    for (const text of [script!, style!]) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    }
  });
});

describe('a process', () => {
  test('says that it lives, and whether it can serve', async () => {
    expect((await get('/_health')).status).toBe(204);
    expect((await get('/_ready')).status).toBe(200);
  });
});
