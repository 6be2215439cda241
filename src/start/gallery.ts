import type { Context } from 'koa';
import { sampleMails } from '../../database/seeds/demo/mails';
import { readBusiness } from '../api/business/data/business';
import { alone } from '../database/sql';
import type { Sender } from '../mail/letter';
import { siteUrl } from '../mail/places';
import { rendered } from '../mail/render';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);

const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { max-width: 1100px; margin: 40px auto; padding: 0 20px; }
  article { margin: 48px 0; }
  h2 { margin: 0; font-size: 18px; }
  p { margin: 0 0 12px; opacity: 0.75; }
  div { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 20px; }
  iframe, pre { box-sizing: border-box; width: 100%; height: 520px; margin: 0; border: 1px solid #8886; border-radius: 8px; }
  pre { padding: 16px; overflow: auto; white-space: pre-wrap; font-size: 13px; }`;

function pageOf(sender: Sender): string {
  const mails = sampleMails(siteUrl('/')).map(({ when, letter }) => {
    const { subject, html, text } = rendered(letter, sender);
    const frame = `<iframe sandbox title="${escaped(subject)}" srcdoc="${escaped(html)}"></iframe>`;
    return `<article><h2>${escaped(subject)}</h2><p>${escaped(when)}</p><div>${frame}<pre>${escaped(text)}</pre></div></article>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Mails</title><style>${STYLE}</style><h1>Every mail there is</h1>
<p>As it is sent: what most people see, and the text beside it.</p>${mails.join('\n')}</html>`;
}

async function show(ctx: Context): Promise<void> {
  ctx.type = 'html';
  ctx.body = pageOf(await readBusiness(alone));
}

/** `GET /demo/mails`, in the demo alone: every kind of mail with sample words, in the name of the business. */
export function hangGallery(): void {
  if (!strapi.config.get<boolean>('portal.demo')) return;
  strapi.server.routes([{ method: 'GET', path: '/demo/mails', handler: show, config: { auth: false } }] as never);
}
