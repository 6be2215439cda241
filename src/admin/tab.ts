import type { Business } from './business';

const STRAPIS = /^Clientele$|\| Strapi$/;

/**
 * Puts the business's name and mark on the browser's tab. Strapi writes its own name into every page's title and has
 * no setting for it, so the title is corrected whenever it changes; should Strapi stop doing that, this does nothing.
 */
export function nameTab({ name, markUrl }: Pick<Business, 'name' | 'markUrl'>): void {
  const correct = () => {
    const named = document.title.replace(STRAPIS, (found) => (found.startsWith('|') ? `| ${name}` : name));
    if (named !== document.title) document.title = named;
  };
  const title = document.querySelector('title');
  if (title) new MutationObserver(correct).observe(title, { childList: true });
  correct();
  if (markUrl) document.querySelector('link[rel="icon"]')?.setAttribute('href', markUrl);
}
