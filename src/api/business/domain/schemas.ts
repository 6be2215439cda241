import { z } from 'zod';
import { one } from '../../../http/schemas';

const shades = z.object({ accent: z.string(), onAccent: z.string(), soft: z.string() });

/** What everybody may know of the business: enough for every page to speak in its name. */
export const business = z
  .object({
    name: z.string(),
    markUrl: z.string().nullable(),
    accent: z.object({ light: shades, dark: shades }),
    timeZone: z.string(),
    currency: z.string(),
    privacyText: z.string().nullable(),
    contactEmail: z.string().nullable().meta({ description: 'Where somebody writes who cannot sign in' }),
    registrationOpen: z.boolean(),
    hasProducts: z.boolean().meta({ description: 'There are products that everybody may see' }),
  })
  .meta({ id: 'Business' });

export const businessAnswer = one(business);
