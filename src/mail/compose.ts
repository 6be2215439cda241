import type { BusinessRow } from '../api/business/data/business';

/** A mail before it has a shape: what it says, and the one thing to do about it. */
export interface Letter {
  to: string;
  subject: string;
  greeting: string;
  paragraphs: string[];
  action?: { label: string; url: string };
}

type Sender = Pick<BusinessRow, 'name' | 'accentColour' | 'signature'>;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

const PARAGRAPH = 'margin:0 0 16px;font-size:16px;line-height:1.6';

/** The plain part: the whole letter, the address of its link in full. */
export function plainText({ greeting, paragraphs, action }: Letter, { name, signature }: Sender): string {
  return [greeting, ...paragraphs, ...(action ? [`${action.label}:\n${action.url}`] : []), signature ?? name].join(
    '\n\n',
  );
}

/** The HTML part: the same words on paper in the owner's colour. No image, no tracking; readable without styles. */
export function html(
  { greeting, paragraphs, action, subject }: Letter,
  { name, accentColour, signature }: Sender,
): string {
  const button = action
    ? `<p style="margin:24px 0"><a href="${escaped(action.url)}" style="display:inline-block;padding:12px 20px;` +
      `border-radius:9px;background:${accentColour};color:#fff;font-weight:600;text-decoration:none">` +
      `${escaped(action.label)}</a></p>` +
      `<p style="margin:0 0 16px;font-size:13px;color:#6b6558">Or open this address: ${escaped(action.url)}</p>`
    : '';
  const body = [greeting, ...paragraphs].map((text) => `<p style="${PARAGRAPH}">${escaped(text)}</p>`).join('');
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>` +
    `<body style="margin:0;padding:32px 20px;font-family:Georgia,'Times New Roman',serif">` +
    `<div style="max-width:560px;margin:0 auto"><p style="margin:0 0 28px;font-size:20px">${escaped(name)}</p>` +
    `${body}${button}<p style="${PARAGRAPH}">${escaped(signature ?? name)}</p></div></body></html>`
  );
}
