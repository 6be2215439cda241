/** Fields of forms that have inputs of their own in the panel (src/admin/fields). */
const OWN = {
  'time-zone': 'string',
  currency: 'string',
  colour: 'string',
  amount: 'string',
  words: 'richtext',
  happening: 'string',
  details: 'json',
} as const;

/** Makes the fields known to Strapi; called while it registers. The database and the API have them as what they are. */
export const registerFields = (): void =>
  strapi.customFields.register(Object.entries(OWN).map(([name, type]) => ({ name, type })));
