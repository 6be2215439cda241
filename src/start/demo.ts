import { BUSINESS } from '../../database/seeds/demo/business';
import { Calendar } from '../../database/seeds/demo/calendar';
import { DRAWINGS, paint, type PictureName } from '../../database/seeds/demo/pictures';
import { seedBusiness } from '../../database/seeds/demo/seed';
import { hashPassword } from '../api/account/domain/passwords';
import { type Sql, transaction } from '../database/sql';
import { removePictures, type StoredFile, storePicture } from '../uploads/pictures';

const memory = () => strapi.store({ type: 'core', name: 'clientele', key: 'demo' });

/** The sample business moves in once, and only where nobody lives yet. */
async function isVacant(sql: Sql): Promise<boolean> {
  if (await memory().get({})) return false;
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

/**
 * Fills an empty database with the sample business, where the server runs with `DEMO=true`. It happens once, however
 * often and by however many instances it is asked for: rows in one transaction, files on the disk removed again when
 * that fails. Throws when there is no `DEMO_PASSWORD` for the clients' logins.
 */
export async function seedDemo(): Promise<void> {
  if (!strapi.config.get<boolean>('portal.demo')) return;
  const password = strapi.config.get<string | undefined>('portal.demoPassword');
  if (!password) throw new Error('DEMO=true needs DEMO_PASSWORD, the password of the sample clients.');
  const stored: StoredFile[] = [];
  try {
    await transaction(async (sql) => {
      if (!(await isVacant(sql))) return;
      const now = new Date();
      const pictures = await hangPictures(stored);
      await seedBusiness({ sql, on: new Calendar(now, BUSINESS.timeZone), pictures }, await hashPassword(password));
      // Told long ago: nobody gets mail about the past of the sample.
      await sql(`update activities set xid = '1'`);
      await memory().set({ value: { seededAt: now.toISOString() } });
    });
  } catch (error) {
    await removePictures(stored);
    throw error;
  }
}
