import { expect, test } from '@jest/globals';
import { withConnection } from '../../scripts/launcher/postgres/connection';
import { withSettings } from '../../src/database/settings';
import { portal } from '../helpers/portal';

const settingsAt = (address: string) =>
  withConnection(address, async (client) => {
    const { rows } = await client.query<Record<string, string>>(
      `select current_setting('timezone') as zone, current_setting('idle_in_transaction_session_timeout') as idle,
         current_setting('search_path') as path`,
    );
    return rows[0];
  });

test('a database’s address may have options of its own, and every connection keeps to UTC and ends what was left open', async () => {
  const address = new URL(portal().databaseUrl);
  address.searchParams.set('options', '-c timezone=Asia/Tokyo -c search_path=elsewhere');
  expect(await settingsAt(address.href)).toMatchObject({ zone: 'Asia/Tokyo', idle: '0', path: 'elsewhere' });
  expect(await settingsAt(withSettings(address.href))).toEqual({ zone: 'UTC', idle: '1min', path: 'elsewhere' });
});
