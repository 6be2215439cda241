import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

/**
 * What pages with forms share goes together: in a file for each field it would weigh half as much again. Passwords are asked for
 * where there is little else.
 */
const groups = [{ name: 'forms', test: /src\/lib\/forms\/(?!Password)/ }];

export default defineConfig({
  plugins: [sveltekit()],
  // How long plugins take is nobody's warning; a build without warnings is one that gets read.
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
});
