import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  // How long plugins take is nobody's warning; a build without warnings is one that gets read.
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
});
