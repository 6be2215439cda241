import type { Offer } from './content-permissions';
import { permissionId } from './permissions';

/** A permission of a role as it stands. */
interface Granted extends Offer {
  id: number;
}

interface Role {
  id: number;
  code: string;
  isNew: boolean;
}

interface Services {
  role: { addPermissions(roleId: number, permissions: (Offer & { conditions: [] })[]): Promise<unknown> };
}

/** What was offered before anybody remembered it. */
const FIRST_ACTIONS: readonly string[] = [
  permissionId('sendMessages'),
  permissionId('actOnProjects'),
  permissionId('answerFeedback'),
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
];

const nameOf = ({ action, subject }: Offer) => `${action} ${subject ?? ''}`.trim();
const fieldsOf = (offer: Offer) => offer.properties.fields ?? [];
const fieldName = (offer: Offer, field: string) => `${nameOf(offer)} ${field}`;

/** The names under which an offer is remembered: itself and each of its fields. */
const namesOf = (offer: Offer) => [nameOf(offer), ...fieldsOf(offer).map((field) => fieldName(offer, field))];

const memoryOf = ({ code }: Role) => strapi.store({ type: 'plugin', name: 'portal', key: `offered::${code}` });

/** What a role was offered before there was a memory: what it has of a type speaks for all that was known of the type. */
function offeredBefore(granted: Granted[], offers: Offer[]): string[] {
  const known = new Map<string | null, Set<string>>();
  for (const one of granted) known.set(one.subject, new Set([...(known.get(one.subject) ?? []), ...fieldsOf(one)]));
  const ofTypes = offers.flatMap((one) => {
    const fields = one.subject === null ? undefined : known.get(one.subject);
    const old = fieldsOf(one).filter((field) => fields?.has(field));
    return fields ? [nameOf(one), ...old.map((field) => fieldName(one, field))] : [];
  });
  return [...FIRST_ACTIONS, ...ofTypes];
}

async function grantNew(role: Role, offers: Offer[]): Promise<void> {
  if (offers.length === 0) return;
  const roles = strapi.service('admin::role') as Services['role'];
  await roles.addPermissions(
    role.id,
    offers.map((one) => ({ ...one, conditions: [] })),
  );
}

/** Adds fields that are new to a permission the role still has. */
async function widen(granted: Granted[], one: Offer, remembered: Set<string>): Promise<void> {
  const held = granted.find(({ action, subject }) => action === one.action && subject === one.subject);
  const added = fieldsOf(one).filter((field) => !remembered.has(fieldName(one, field)));
  if (!held || added.length === 0) return;
  const fields = [...new Set([...fieldsOf(held), ...added])];
  await strapi.db
    .query('admin::permission')
    .update({ where: { id: held.id }, data: { properties: { ...held.properties, fields } } });
}

/**
 * Gives a role what it has not been offered before, and remembers it: what the owner took away since is not given again.
 */
export async function offer(role: Role, offers: Offer[]): Promise<void> {
  const memory = memoryOf(role);
  const granted = (await strapi.db
    .query('admin::permission')
    .findMany({ where: { role: { id: role.id } } })) as Granted[];
  const before = role.isNew ? [] : ((await memory.get()) as string[] | null);
  const remembered = new Set(before ?? offeredBefore(granted, offers));
  const isNew = (one: Offer) => !remembered.has(nameOf(one));
  await grantNew(role, offers.filter(isNew));
  for (const one of offers.filter((known) => !isNew(known))) await widen(granted, one, remembered);
  const names = [...new Set([...remembered, ...offers.flatMap(namesOf)])];
  if (names.length !== before?.length) await memory.set({ value: names });
}
