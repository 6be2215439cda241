import { expect, test } from '@jest/globals';
import { initialsOf } from '$lib/people';
import { initialsOf as inPanel } from '../../src/admin/client/initials';

test.each([
  ['Ada Lovelace', 'AL'],
  ['Ada Augusta King Lovelace', 'AL'],
  ['grace', 'G'],
  ['🎈 Ada Lovelace 🎈', 'AL'],
  ['Ada & Co', 'AC'],
  ['3D Werk', '3W'],
  ['Élodie Ångström', 'ÉÅ'],
  ['🎈', ''],
])('%s is shown as “%s”', (name, initials) => {
  expect([initialsOf(name), inPanel(name)]).toEqual([initials, initials]);
});
