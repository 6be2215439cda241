import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { MediaAnswer } from '../../../http/answer';
import { accentShades } from '../../business/domain/accent';
import type { Document } from './document';
import { ContractPage } from './page';

/** A file of the page that no compiler touches. */
const asset = (name: string) => readFileSync(join(strapi.dirs.app.root, 'src/api/contract/page', name), 'utf8');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page runs and shows what it was sent with, by its hash, and asks this server alone. */
const policyFor = (style: string, script: string) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

function accentOf(colour: string): string {
  const { light, dark } = accentShades(colour);
  const said = ({ accent, onAccent, soft }: typeof light) =>
    `:root{--accent:${accent};--on-accent:${onAccent};--accent-soft:${soft}}`;
  return `${said(light)}@media (prefers-color-scheme:dark){${said(dark)}}\n`;
}

interface Sender {
  name: string;
  accentColour: string;
}

function drawn({ name, accentColour }: Sender, document: Document): MediaAnswer {
  const [style, script] = [accentOf(accentColour) + asset('look.css'), asset('try-it.js')];
  const page = createElement(ContractPage, { business: name, document, style, script });
  return {
    media: { type: 'text/html; charset=utf-8', content: `<!doctype html>${renderToStaticMarkup(page)}` },
    headers: { 'content-security-policy': policyFor(style, script) },
  };
}

let last: { of: string; page: MediaAnswer } | undefined;

/**
 * The contract as a page in the business's name and colour: all in one answer, nothing from elsewhere. Drawn anew only where the
 * business has changed, since anybody may ask for it as often as they like.
 */
export function contractPage(sender: Sender, document: Document): MediaAnswer {
  const of = JSON.stringify(sender);
  if (last?.of !== of) last = { of, page: drawn(sender, document) };
  return last.page;
}
