/**
 * What holds for every connection. Columns have no time zone: all read and write them as UTC. Whoever vanished in the middle of a
 * transaction, such as a machine without power, holds neither its rows nor the live log (`src/live`) for longer than a minute:
 * the system itself would notice after two hours.
 */
const SETTINGS = [
  'timezone=UTC',
  'idle_in_transaction_session_timeout=60s',
  'tcp_keepalives_idle=30',
  'tcp_keepalives_interval=10',
  'tcp_keepalives_count=3',
];

/** A database's address with settings of PostgreSQL's for its connections; those it names itself come first, and so give way. */
export function withSettings(address: string, settings: string[] = SETTINGS): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const own = url.searchParams.get('options');
  url.searchParams.set('options', [own, ...settings.map((setting) => `-c ${setting}`)].filter(Boolean).join(' '));
  return url.href;
}
