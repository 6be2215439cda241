import { z } from 'zod';
import { moment, one, prose } from '../../../http/schemas';
import { STATES } from '../../project/domain/lifecycle';
import { givenPassword } from '../../account/domain/schemas';

const MOST_WORDS = 2000;

const many = z.int();

/** What would go with a client, and what would stay. */
const preview = z
  .object({
    picture: z.boolean(),
    people: z.array(z.string()).meta({ description: 'The names of those who sign in' }),
    projects: z.array(z.object({ state: z.enum(STATES), count: many })),
    underWay: z
      .array(z.string())
      .meta({ description: 'The titles of projects that are planned, in progress or ready' }),
    letters: many,
    answers: many,
    feedback: many,
    files: z.object({ count: many, bytes: z.number() }),
    calendars: many,
    sharedLinks: many,
    invitations: many,
    lettersToOthers: many.meta({ description: 'Letters that stay, since others have them or they went to everybody' }),
  })
  .meta({ id: 'ErasurePreview' });

const said = { by: z.string(), at: moment };

const asked = z
  .object({
    ...said,
    reason: z.string().nullable(),
    answerBy: z.iso.date().meta({ description: 'The day by which the business has to answer' }),
    declined: z
      .object({ ...said, reason: z.string() })
      .nullable()
      .meta({ description: 'Once the business has said no; it may be asked for anew' }),
  })
  .meta({ id: 'ErasureAsked', description: "A client's wish that everything of theirs be erased" });

export const erasureAnswer = one(z.object({ asked: asked.nullable(), preview }).meta({ id: 'Erasure' }));

/** A client asks for it. */
export const erasureRequest = z.strictObject({
  data: z.strictObject({ currentPassword: givenPassword, reason: prose(MOST_WORDS).optional() }),
});
export type ErasureRequest = z.infer<typeof erasureRequest>;

/** The owner does it: the client's name is typed once more. */
export const erasureConfirmed = z.strictObject({ name: z.string({ error: 'Write the client’s name.' }).max(1000) });

/** The owner says no. */
export const erasureDeclined = z.strictObject({
  reason: prose(MOST_WORDS).min(1, { error: 'Say why. They read it.' }),
});
