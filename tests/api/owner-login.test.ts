import { describe, expect, test } from '@jest/globals';
import { ownerLogin } from '../../scripts/launcher/owner-login';
import type { Secrets } from '../../scripts/launcher/secrets';
import { readSettings } from '../../scripts/launcher/settings';
import { portal } from '../helpers/portal';

const login = ({ email, password }: { email: string; password: string }) => {
  const settings = readSettings('start', { OWNER_EMAIL: email });
  return ownerLogin(portal().databaseUrl, settings, { OWNER_PASSWORD: password } as Secrets);
};

describe('what a start says of the owner’s login', () => {
  test('is that it opens the panel, as long as it does', async () => {
    const { owner } = portal();
    expect(await login(owner)).toEqual({ email: owner.email, opens: true });
    expect(await login({ ...owner, password: 'Set-in-the-panel-1' })).toEqual({ email: owner.email, opens: false });
  });

  test('names who is there where the settings name somebody else by now', async () => {
    const { owner } = portal();
    expect(await login({ ...owner, email: 'nobody@studio.test' })).toMatchObject({ opens: true });
    expect(await login({ ...owner, email: 'nobody@studio.test' })).not.toMatchObject({ email: 'nobody@studio.test' });
  });
});
