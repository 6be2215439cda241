import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LetterPage } from './layout';
import type { Letter, Sender } from './letter';
import { plainText } from './plain';

export interface Rendered {
  subject: string;
  html: string;
  text: string;
}

const DOCTYPE = '<!DOCTYPE html>';

/** Gives a letter its two parts, which say the same. Nothing but its arguments goes in. */
export function rendered(letter: Letter, sender: Sender): Rendered {
  const html = DOCTYPE + renderToStaticMarkup(createElement(LetterPage, { letter, sender }));
  return { subject: letter.subject, html, text: plainText(letter, sender) };
}
