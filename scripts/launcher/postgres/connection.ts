import { Client, DatabaseError } from 'pg';

/** @returns an open connection; whoever asked for it ends it */
export async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while idle says so here; the next query fails anyway.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Opens a connection for `use` alone. */
export async function withConnection<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = await connect(url);
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** The superuser's address of the embedded PostgreSQL. */
export function superuserUrl(port: number, password: string, database = 'postgres'): string {
  return `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** @returns whether the embedded PostgreSQL answers on a port, and works on this data folder when one is given */
export async function answers(port: number, password: string, data?: string): Promise<boolean> {
  try {
    return await withConnection(superuserUrl(port, password), async (client) => {
      const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
      return data === undefined || rows[0]?.data_directory === data;
    });
  } catch {
    return false;
  }
}

/** Whether the embedded PostgreSQL says on a port that it is starting, and lets nobody in yet. */
export async function isStarting(port: number): Promise<boolean> {
  try {
    await withConnection(superuserUrl(port, ''), () => Promise.resolve());
    return false;
  } catch (error) {
    // cannot_connect_now
    return error instanceof DatabaseError && error.code === '57P03';
  }
}
