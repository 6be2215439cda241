import type { StrapiApp } from '@strapi/strapi/admin';

/** Strapi's type has them take nothing. */
const INPUTS: Record<string, () => Promise<object>> = {
  'time-zone': () => import('./zone-input'),
  currency: () => import('./currency-input'),
  colour: () => import('./colour-input'),
  amount: () => import('./amount-input'),
  words: () => import('./words-input'),
  happening: () => import('./happening-input'),
  details: () => import('./details-input'),
};

/** Gives fields of forms inputs of their own; the server knows them by the same names (src/portal/fields.ts). */
export function addFields(app: StrapiApp): void {
  for (const [name, Input] of Object.entries(INPUTS)) {
    const intlLabel = { id: `clientele.field.${name}`, defaultMessage: name };
    const type = name === 'details' ? 'json' : 'string';
    app.customFields.register({ name, type, intlLabel, intlDescription: intlLabel, components: { Input } });
  }
}
