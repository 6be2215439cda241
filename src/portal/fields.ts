/** Fields of forms that hold a code, each with an input of its own in the panel (src/admin/choices). */
const CODES = ['time-zone', 'currency', 'colour'];

/** Makes the fields known to Strapi; called while it registers. In the database they are texts. */
export const registerFields = (): void => strapi.customFields.register(CODES.map((name) => ({ name, type: 'string' })));
