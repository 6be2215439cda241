import { applySql } from '../database/apply';
import { transaction } from '../database/sql';
import { closePublicDoors } from './accounts';
import { ensureBusiness } from './business';
import { arrangePanel } from '../portal/layouts';
import { ensureOwner } from './owner';
import { ensureRoles } from '../portal/roles';
import { seedDemo } from './demo';

/**
 * Brings a database to where the server can work with it: what SQL must say, the business, the owner, the roles, the
 * panel's arrangement, and the demo's sample data where it is asked for. Every step may run again, and half a preparation
 * is none. Instances that start together take turns (`turn.ts`).
 */
export async function prepareDatabase(): Promise<void> {
  await transaction(async (sql) => {
    await applySql(sql);
    await ensureBusiness();
    await closePublicDoors();
    await ensureRoles();
    await ensureOwner(sql);
    await arrangePanel();
  });
  await seedDemo();
}
