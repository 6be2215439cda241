import { randomUUID } from 'node:crypto';
import { post } from './api';
import { expectStatus, owner, person, type Person } from './people';

interface Role {
  id: number;
  code: string;
}

export interface Teammate extends Person {
  email: string;
  password: string;
}

/**
 * Somebody the owner lets in, as the panel does it: an invitation, and a password of their own.
 * @param code of their role: "owner", "assistant", or one that the test has made
 */
export async function teammate(code: string): Promise<Teammate> {
  const admin = await owner();
  const { body: roles } = await admin.get<{ data: Role[] }>('/admin/roles');
  const [email, password] = [`${code}-${randomUUID().slice(0, 8)}@example.test`, 'Correct-horse-7'];
  const invited = await admin.post<{ data: { registrationToken: string } }>('/admin/users', {
    email,
    firstname: 'Ann',
    lastname: 'Other',
    roles: [roles.data.find((role) => role.code === code)!.id],
  });
  const registered = await post<{ data: { token: string } }>('/admin/register', {
    registrationToken: expectStatus(invited, 201).body.data.registrationToken,
    userInfo: { firstname: 'Ann', lastname: 'Other', password },
  });
  return { email, password, ...person(expectStatus(registered, 200).body.data.token) };
}

interface Permission {
  action: string;
  subject: string | null;
  properties: object;
  conditions: string[];
}

async function roleWith(permissions: Permission[]): Promise<string> {
  const admin = await owner();
  const name = `Role ${randomUUID().slice(0, 8)}`;
  const made = await admin.post<{ data: Role }>('/admin/roles', { name, description: 'Made by a test' });
  const { id, code } = expectStatus(made, 201).body.data;
  expectStatus(await admin.put(`/admin/roles/${id}/permissions`, { permissions }), 200);
  return code;
}

/** A role that may do these things of the portal and nothing else. @returns its code */
export const roleThatMay = (actions: string[]): Promise<string> =>
  roleWith(actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })));

/** A role that may do all that an assistant may but for one thing. @returns its code */
export async function assistantWithout(taken: string): Promise<string> {
  const admin = await owner();
  const { body: roles } = await admin.get<{ data: Role[] }>('/admin/roles');
  const { id } = roles.data.find(({ code }) => code === 'assistant')!;
  const { body } = await admin.get<{ data: Permission[] }>(`/admin/roles/${id}/permissions`);
  const left = body.data.filter(({ action }) => action !== taken);
  return roleWith(
    left.map(({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions })),
  );
}
