import { createElement, Fragment, useMemo } from 'react';
import { css, styled } from 'styled-components';

/** What Markdown makes, and nothing else. */
const ELEMENTS = new Set(
  'a blockquote br code em h1 h2 h3 h4 h5 h6 hr li ol p pre s strong table tbody td th thead tr ul'.split(' '),
);

const SCHEMES = /^(https?:|mailto:)/i;

/** Where a link leads, in a window of its own; nowhere that could run something here. */
function attributesOf(element: Element): Record<string, string> {
  const [href, dir] = [element.getAttribute('href'), element.getAttribute('dir')];
  return {
    ...(dir !== null && { dir }),
    ...(href !== null && SCHEMES.test(href) && { href, target: '_blank', rel: 'noopener noreferrer nofollow' }),
  };
}

function shown(node: Node, key: number): React.ReactNode {
  if (!(node instanceof Element)) return node.textContent;
  const within = [...node.childNodes].map(shown);
  const name = node.localName;
  return ELEMENTS.has(name)
    ? createElement(name, { key, ...attributesOf(node) }, ...within)
    : createElement(Fragment, { key }, ...within);
}

/** Strapi takes from lists, headings and quotes what browsers give them. */
const Letter = styled.div(
  ({ theme: { colors } }) => css`
    color: ${colors.neutral800};
    font-size: 1.4rem;
    line-height: 1.5;
    overflow-wrap: anywhere;

    > * + * {
      margin-block-start: 0.8em;
    }
    strong,
    th,
    :is(h1, h2, h3, h4, h5, h6) {
      font-weight: 600;
    }
    em {
      font-style: italic;
    }
    :is(ul, ol) {
      padding-inline-start: 1.6em;
    }
    ul {
      list-style: disc;
    }
    ol {
      list-style: decimal;
    }
    blockquote {
      padding-inline-start: 1em;
      border-inline-start: 2px solid ${colors.neutral300};
    }
    pre {
      overflow: auto;
    }
    :is(td, th) {
      padding-inline-end: 1em;
      text-align: start;
    }
    a {
      color: ${colors.primary600};
      text-decoration: underline;
    }
  `,
);

/**
 * What somebody wrote, as the site shows it: HTML that the server made of it. It is built anew of the elements that Markdown
 * makes, so nothing else could come into the panel's page by it.
 */
export const Rendered = ({ html }: { html: string }) => {
  const parts = useMemo(
    () => [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map(shown),
    [html],
  );
  return <Letter dir="auto">{parts}</Letter>;
};
