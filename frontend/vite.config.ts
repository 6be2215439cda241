import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { typeCuts } from './type-cuts.ts';

/**
 * What pages share goes together, since each file costs a slow line its way there and back: what several pages need, and what
 * those with forms do. Passwords are asked for where there is little else, and few are told of what they have not saved. What
 * asks for that only then (DraftedForm) stands in the second file, which needs the first: met in the first, SvelteKit would take
 * the styles of the second for such that may come later, and send pages without them. A project's page is the heaviest, so what it
 * does not need stays out of both.
 */
const groups = [
  { name: 'forms', test: /src\/lib\/forms\/(?!Password|Unsent|DraftedForm)/, priority: 2 },
  {
    name: 'shared',
    test: /\/(src\/lib(?!\/forms\/(Unsent|Password)|\/components\/(Column|Empty|Pages|WriteTo)\.|\/product\.)|node_modules)\//,
    minShareCount: 4,
    priority: 1,
  },
];

/** The icons of Lucide are drawn by a component of the site's own. */
const icons = {
  find: /^\.\.\/Icon\.svelte$/,
  replacement: fileURLToPath(new URL('src/lib/components/Icon.svelte', import.meta.url)),
};

export default defineConfig({
  resolve: { alias: [icons] },
  plugins: [typeCuts(), sveltekit()],
  // How long plugins take is nobody's warning; a build without warnings is one that gets read.
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
});
