import type { StrapiApp } from '@strapi/strapi/admin';

/** Strapi's type has them take nothing. */
const INPUTS: Record<string, () => Promise<object>> = {
  'time-zone': () => import('./zone-input'),
  currency: () => import('./currency-input'),
  colour: () => import('./colour-input'),
};

/** Gives the codes in forms inputs of their own; the server knows their fields by the same names (src/portal/fields.ts). */
export function addChoices(app: StrapiApp): void {
  for (const [name, Input] of Object.entries(INPUTS)) {
    const intlLabel = { id: `clientele.field.${name}`, defaultMessage: name };
    app.customFields.register({ name, type: 'string', intlLabel, intlDescription: intlLabel, components: { Input } });
  }
}
