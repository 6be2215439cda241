import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { typeCuts } from './type-cuts.ts';

/**
 * What pages share goes together, since each file costs a slow line its way there and back: what several pages need, and what
 * those with forms do. Passwords are asked for where there is little else, and few are told of what they have not saved.
 */
const groups = [
  { name: 'forms', test: /src\/lib\/forms\/(?!Password|Unsent)/, priority: 2 },
  { name: 'shared', test: /\/(src\/lib|node_modules)\//, minShareCount: 4, priority: 1 },
];

export default defineConfig({
  plugins: [typeCuts(), sveltekit()],
  // How long plugins take is nobody's warning; a build without warnings is one that gets read.
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
});
