import { escapeIdentifier, type Client } from 'pg';

const READER = 'bench_reader';

/** Who reads, as the policies are told: for a connection, or with `set_config` before a read. */
export const CLIENT_SETTING = 'clientele.reader';

/** PostgreSQL works this out once for a statement, not for every row. */
const READING = `(select current_setting('${CLIENT_SETTING}')::int)`;

/** The tables that the measured reads look into, each with whose its rows are. */
const OWNED: Record<string, string> = {
  clients: `id = ${READING}`,
  deliveries: `client_id = ${READING}`,
  projects_client_lnk: `client_id = ${READING}`,
  messages: `exists (select from deliveries d where d.message_id = messages.id and d.client_id = ${READING})`,
  projects: `exists (select from projects_client_lnk l where l.project_id = projects.id and l.client_id = ${READING})`,
};

const names = Object.keys(OWNED).map(escapeIdentifier);

/** Puts policies on what is a client's, and has `work` done while they stand. They bind the reader's role, not the owner of the tables. */
export async function withPolicies<T>(admin: Client, role: string, work: () => Promise<T>): Promise<T> {
  await admin.query(`create role ${READER}; grant ${READER} to ${escapeIdentifier(role)};
    grant select on all tables in schema public to ${READER}`);
  try {
    for (const [table, owned] of Object.entries(OWNED)) {
      await admin.query(`alter table ${escapeIdentifier(table)} enable row level security;
        create policy ${READER} on ${escapeIdentifier(table)} for select to ${READER} using (${owned})`);
    }
    return await work();
  } finally {
    for (const table of names) {
      await admin.query(`drop policy if exists ${READER} on ${table}; alter table ${table} disable row level security`);
    }
    await admin.query(`drop owned by ${READER}; drop role ${READER}`);
  }
}

/** The settings of a connection that the policies bind. */
export const boundTo = (clientId: number): string[] => [`role=${READER}`, `${CLIENT_SETTING}=${clientId}`];
