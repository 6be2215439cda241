/**
 * What is locked in PostgreSQL by a number, because no row stands for it. Any numbers will do, as long as every instance takes
 * the same ones and no two of them are one.
 */
export const LOCKS = {
  /** Instances that start. */
  starting: 7_203_114,
  /** Addresses of clients and logins that are being made, each by its hash. */
  addresses: 7_203_116,
  /** Addresses that a code is being mailed to, each by its hash. */
  mailedCodes: 7_203_117,
  imports: 7_203_118,
  slugs: 7_203_119,
} as const;
