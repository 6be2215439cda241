import { BUSINESS } from '../../database/seeds/demo/business';
import { Calendar } from '../../database/seeds/demo/calendar';
import { DRAWINGS, paint, type PictureName } from '../../database/seeds/demo/pictures';
import { seedBusiness } from '../../database/seeds/demo/seed';
import { sampleAddresses } from '../../database/seeds/demo/seed/logins';
import { hashPassword, passwordFits } from '../api/account/domain/passwords';
import { type Sql, transaction } from '../database/sql';
import { removePictures, type StoredFile, storePicture } from '../uploads/pictures';

const memory = () => strapi.store({ type: 'core', name: 'clientele', key: 'demo' });

/** What is remembered of the sample. */
interface Remembered {
  seededAt: string;
  /** Of the password that was set last; absent where an older version moved in. */
  passwordHash?: string;
}

/** The sample business moves in only where nobody lives yet. */
async function isVacant(sql: Sql): Promise<boolean> {
  const [found] = await sql<{ taken: boolean }>('select exists (select from clients) as taken');
  if (found!.taken) strapi.log.warn('DEMO is set, but this database has clients already: it is left as it is.');
  return !found!.taken;
}

/** Paints and stores the pictures; `stored` also names the ones that are stored when a later one fails. */
async function hangPictures(stored: StoredFile[]): Promise<Map<PictureName, number>> {
  const ids = new Map<PictureName, number>();
  for (const name of Object.keys(DRAWINGS) as PictureName[]) {
    const file = await storePicture(await paint(name));
    stored.push(file);
    ids.set(name, file.id);
  }
  return ids;
}

/** Moves the sample business in, as of today. */
async function moveIn(sql: Sql, passwordHash: string, stored: StoredFile[]): Promise<void> {
  const now = new Date();
  const pictures = await hangPictures(stored);
  await seedBusiness({ sql, on: new Calendar(now, BUSINESS.timeZone), pictures }, passwordHash);
  // Told long ago: nobody gets mail about the past of the sample.
  await sql(`update activities set xid = '1'`);
  await memory().set({ value: { seededAt: now.toISOString(), passwordHash } satisfies Remembered });
}

/**
 * Gives the sample's logins the password that was set for them since. One that somebody chose for themselves stays until then.
 * The owner has it too, unless one of their own was set.
 */
async function setPassword(sql: Sql, { seededAt, passwordHash: before }: Remembered, password: string): Promise<void> {
  if (await passwordFits(password, before)) return;
  const passwordHash = await hashPassword(password);
  await sql('update up_users set password = $1 where email = any($2)', [passwordHash, sampleAddresses()]);
  if (strapi.config.get('portal.ownerPassword') === password) {
    const email = strapi.config.get<string>('portal.ownerEmail');
    await sql('update admin_users set password = $1 where email = lower($2)', [passwordHash, email]);
  }
  await memory().set({ value: { seededAt, passwordHash } satisfies Remembered });
}

/**
 * Fills an empty database with the sample business, where the server runs with `DEMO=true`. It happens once, however
 * often and by however many instances it is asked for: rows in one transaction, files on the disk removed again when
 * that fails. Later on it only sees to the logins' password. Throws when there is no `DEMO_PASSWORD` for the clients' logins.
 */
export async function seedDemo(): Promise<void> {
  if (!strapi.config.get<boolean>('portal.demo')) return;
  const password = strapi.config.get<string | undefined>('portal.demoPassword');
  if (!password) throw new Error('DEMO=true needs DEMO_PASSWORD, the password of the sample clients.');
  const stored: StoredFile[] = [];
  try {
    await transaction(async (sql) => {
      const remembered = (await memory().get({})) as Remembered | null;
      if (remembered) await setPassword(sql, remembered, password);
      else if (await isVacant(sql)) await moveIn(sql, await hashPassword(password), stored);
    });
  } catch (error) {
    await removePictures(stored);
    throw error;
  }
}
