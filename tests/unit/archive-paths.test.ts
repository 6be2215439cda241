import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { archivePaths } from '../../src/api/client/domain/archive-paths';

describe('the places of files in an archive', () => {
  test('are folders named after records, and no file takes the place of another', () => {
    expect(
      archivePaths([
        { title: 'Bread', name: 'list.csv' },
        { title: 'bread', name: 'LIST.csv' },
        { title: 'Bread', name: 'list (2).csv' },
        { title: '..', name: 'a.txt' },
        { title: 'C:\\bread/by post', name: 'a.txt' },
        { title: 'Is it ready?', name: 'a.txt' },
      ]),
    ).toEqual([
      'files/Bread/list.csv',
      'files/bread/LIST (2).csv',
      'files/Bread/list (2) (2).csv',
      'files/file/a.txt',
      'files/C bread by post/a.txt',
      'files/Is it ready/a.txt',
    ]);
  });

  test('stay inside the archive, whatever a record is called', () => {
    const name = fc.constantFrom('a.txt', 'A.txt', 'b.csv');
    fc.assert(
      fc.property(fc.array(fc.record({ title: fc.string({ unit: 'grapheme' }), name })), (files) => {
        const paths = archivePaths(files);
        expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(files.length);
        for (const path of paths) expect(path).toMatch(/^files\/(?!\.{1,2}\/)[^/\\]+\/[^/\\]+$/);
      }),
    );
  });
});
