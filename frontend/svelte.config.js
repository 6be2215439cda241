import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter(),
    // A page's styles come with it: a file for each of its parts costs a first visit twice the wait.
    inlineStyleThreshold: 100_000,
    // lib/server/foreign-posts.ts checks instead: it lets mail programs stop mail.
    csrf: { trustedOrigins: ['*'] },
    csp: {
      mode: 'nonce',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self'],
        // SvelteKit's own live region carries a style attribute; attributes cannot take a nonce.
        'style-src-attr': ['unsafe-inline'],
        'connect-src': ['self'],
        'img-src': ['self', 'data:', 'blob:'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self'],
        'frame-ancestors': ['none'],
      },
    },
  },
};
