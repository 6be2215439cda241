import { describe, expect, test } from '@jest/globals';
import { get } from '../helpers/api';

interface Document {
  openapi: string;
  paths: Record<string, Record<string, { responses: Record<string, unknown>; security: unknown[] }>>;
}

describe('the contract', () => {
  test('is published, and names every endpoint with what it answers and who may ask', async () => {
    const { body } = await get<Document>('/api/openapi.json');
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
      '/follow-ups',
      '/notifications/unsubscription',
      '/products',
      '/products/{slug}',
    ]);
  });
});

describe('a process', () => {
  test('says that it lives, and whether it can serve', async () => {
    expect((await get('/_health')).status).toBe(204);
    expect((await get('/_ready')).status).toBe(200);
  });
});
