import { applySql } from '../database/apply';
import { transaction } from '../database/sql';
import { closePublicDoors } from './accounts';
import { ensureBusiness } from './business';
import { arrangePanel } from '../portal/layouts';
import { ensureOwner } from './owner';
import { ensureRoles } from '../portal/roles';
import { seedDemo } from './demo';

/** Any number will do, as long as every instance takes the same one. */
const LOCK = 7_203_114;

/**
 * Brings a database to where the server can work with it: what SQL must say, the business, the owner, the roles, the
 * panel's arrangement, and the demo's sample data where it is asked for. Every step may run again; instances that
 * start together take turns, and half a preparation is none.
 */
export async function prepareDatabase(): Promise<void> {
  await transaction(async (sql) => {
    await sql('select pg_advisory_xact_lock($1)', [LOCK]);
    await applySql(sql);
    await ensureBusiness();
    await closePublicDoors();
    await ensureRoles();
    await ensureOwner();
    await arrangePanel();
  });
  await seedDemo();
}
