import MarkdownIt from 'markdown-it';

/*
 * How Markdown becomes HTML, for the site's pages and for the panel's preview of them: Strapi's build has this file in
 * it too (`src/api/message/services/previewing.ts`), so it imports nothing of the site.
 */

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false });

/** Most who write know no Markdown: signs within a word are theirs, as in 3*4, and so are an indent and the dashes below a name. */
class Inline extends markdown.inline.State {
  override scanDelims(start: number) {
    return super.scanDelims(start, false);
  }
}
markdown.inline.State = Inline;
markdown.disable(['code', 'lheading']);

const DIRECTED = new Set(['bullet_list_open', 'ordered_list_open', 'blockquote_open']);

const SCHEMES = /^(https?:|mailto:)/i;
markdown.validateLink = (url) => SCHEMES.test(url.trim());
markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  tokens[index]?.attrSet('rel', 'noopener nofollow');
  return self.renderToken(tokens, index, options);
};

/** A picture from elsewhere would tell its server who reads what and when: it becomes a link. */
markdown.renderer.rules.image = (tokens, index) => {
  const token = tokens[index];
  const href = markdown.utils.escapeHtml(String(token?.attrGet('src') ?? ''));
  const label = markdown.utils.escapeHtml(token?.content || 'Picture');
  return `<a href="${href}" rel="noopener nofollow">${label}</a>`;
};

/** Moves the headings of a text under the one it stands below, so that a page's outline has no gaps. */
markdown.core.ruler.push('headings', ({ tokens, env }) => {
  const headings = tokens.filter(({ type }) => type.startsWith('heading_'));
  const level = ({ tag }: { tag: string }) => Number(tag.slice(1));
  const shift = Number(env['under']) + 1 - Math.min(...headings.map(level));
  for (const heading of headings) heading.tag = `h${Math.min(6, level(heading) + shift)}`;
});

/** Where the points of a list and the bar of a quote stand is a matter of the language in it. */
markdown.core.ruler.push('directions', ({ tokens }) => {
  for (const token of tokens) {
    if (token.level === 0 && DIRECTED.has(token.type)) token.attrSet('dir', 'auto');
  }
});

/**
 * What somebody wrote, as HTML that is safe to show: no HTML of theirs, no script links, nothing loaded.
 * @param under the level of the heading it stands below, 1 to 5
 */
export function renderMarkdown(text: string, under: number): string {
  return markdown.render(text, { under });
}
