import { describe, expect, test } from '@jest/globals';
import { SHOWN } from '$lib/forms/shown';
import { linksToSave } from '$lib/server/profile-form';

const link = (name: string) => ({ network: 'github' as const, url: `https://github.com/${name}` });

/** The form of a profile in which each row was shown with one link, and says another; '' is an empty row. */
function formWith(rows: [shown: string, typed: string][]): FormData {
  const form = new FormData();
  for (const [row, [shown, typed]] of rows.entries()) {
    for (const [prefix, name] of [[SHOWN, shown] as const, ['', typed] as const]) {
      form.set(`${prefix}socialLinks.${row}.network`, 'github');
      form.set(`${prefix}socialLinks.${row}.url`, name && link(name).url);
    }
  }
  return form;
}

describe('links of a profile, where a colleague has saved others since the form was opened', () => {
  test.each<[string, [string, string][], string[], string[]]>([
    [
      'keep what was added',
      [
        ['ada', 'ada'],
        ['', 'eva'],
      ],
      ['ada', 'grace'],
      ['ada', 'eva', 'grace'],
    ],
    [
      'leave out what was taken away',
      [
        ['ada', 'ada'],
        ['', 'eva'],
      ],
      [],
      ['eva'],
    ],
    ['are changed where they were changed', [['ada', 'eva']], ['ada', 'grace'], ['eva', 'grace']],
    ['are taken away where they were taken away', [['ada', '']], ['ada', 'grace'], ['grace']],
    ['stand there once where both added one', [['', 'eva']], ['eva'], ['eva']],
    [
      'are saved in the order of the form where nobody did',
      [
        ['ada', 'eva'],
        ['eva', 'ada'],
      ],
      ['ada', 'eva'],
      ['eva', 'ada'],
    ],
  ])('%s', (_what, rows, saved, kept) => {
    expect(linksToSave(formWith(rows), saved.map(link)).socialLinks).toEqual(kept.map(link));
  });

  test('are told apart by their rows where one is refused', () => {
    const { rows } = linksToSave(
      formWith([
        ['ada', 'ada'],
        ['', ''],
        ['', 'eva'],
      ]),
      [link('grace')],
    );
    expect(rows).toEqual([2]);
  });
});
