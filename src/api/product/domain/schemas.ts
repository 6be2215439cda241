import { z } from 'zod';
import { one, page, paging } from '../../../http/schemas';

const PRODUCT_STATES = ['planned', 'in_progress', 'finished'] as const;
export type ProductState = (typeof PRODUCT_STATES)[number];

export const productQuery = z.strictObject({
  state: z.enum(PRODUCT_STATES, { error: `Choose one of: ${PRODUCT_STATES.join(', ')}.` }).optional(),
  ...paging,
});
export type ProductQuery = z.infer<typeof productQuery>;

/** Anything that names no product is not found, never a bad request. */
export const bySlug = z.object({
  slug: z.string().meta({ description: 'slug, or the documentId, which stays the same when the slug changes' }),
});

const size = { url: z.string(), width: z.int().nullable(), height: z.int().nullable() };

const picture = z
  .object({
    ...size,
    alternativeText: z.string(),
    small: z.object(size).nullable().meta({ description: 'Of a large picture, a copy of at most 800 pixels' }),
  })
  .meta({ id: 'ProductPicture' });

const brief = z
  .object({
    documentId: z.string(),
    slug: z.string(),
    name: z.string(),
    summary: z.string(),
    state: z.enum(PRODUCT_STATES),
    price: z.string().nullable(),
    currency: z.string().nullable(),
    expectedOn: z.string().nullable(),
    image: picture.nullable(),
  })
  .meta({ id: 'ProductBrief' });

const product = brief.extend({ description: z.string(), images: z.array(picture) }).meta({ id: 'Product' });

export const productAnswer = one(product);
export const productPage = page(brief);

export const interestAnswer = one(
  z.object({ interested: z.boolean().meta({ description: 'The client is told when it can be bought' }) }),
);
