import type { StrapiApp } from '@strapi/strapi/admin';
import { isListOf } from '../lists';
import { Letter } from './letter';

interface Field {
  name: string;
  type: string;
}

/** What the content manager hands through its hook of forms: panels of rows of fields. */
interface Form {
  layout: { layout: Field[][][] };
  query: unknown;
}

const LETTER = 'letter';

/** In the form of a message: its words as a letter. */
function lettersAsRead({ layout, query }: Form): Form {
  if (!isListOf('messages', layout)) return { layout, query };
  const panels = layout.layout.map((rows) =>
    rows.map((fields) => fields.map((field) => (field.name === 'body' ? { ...field, type: LETTER } : field))),
  );
  return { layout: { ...layout, layout: panels }, query };
}

/** Shows what was sent as clients read it, where Strapi would show an editor that is shut. */
export function showLetters(app: StrapiApp): void {
  app.addFields({ type: LETTER, Component: Letter as never });
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', lettersAsRead);
}
