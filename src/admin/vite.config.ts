import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeConfig, type Plugin, type UserConfig } from 'vite';

function withOwnHead(page: string): string {
  const mark = readFileSync(join(process.cwd(), 'src/admin/extensions/mark.svg'), 'utf8').trim();
  const icon = `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${encodeURIComponent(mark)}"/>`;
  return page.replace(/<title>[^<]*<\/title>/, () => `<title>Clientele</title>${icon}`);
}

/**
 * The page speaks for the product before any script runs: Strapi's own page has its name and no icon. Strapi puts the
 * page into the bundle itself, past Vite's hook for pages.
 */
const ownPage: Plugin = {
  name: 'own-page',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type === 'asset') page.source = withOwnHead(page.source.toString());
    },
  },
};

export default (config: UserConfig): UserConfig => mergeConfig(config, { plugins: [ownPage] });
