import bcrypt from 'bcrypt';

/** bcrypt's cost: 2^10 rounds, Strapi's own default. */
const ROUNDS = 10;

/** The hash of nothing anybody knows, to compare with when there is no user: the answer then takes as long. */
export const NOBODYS_HASH = bcrypt.hashSync(Math.random().toString(36), ROUNDS);

/** The hash that is stored. */
export const hashPassword = (password: string): Promise<string> => bcrypt.hash(password, ROUNDS);

/** Whether a password is the one behind `hash`; takes the same time where there is no hash. */
export async function passwordFits(password: string, hash: string | null | undefined): Promise<boolean> {
  const fits = await bcrypt.compare(password, hash ?? NOBODYS_HASH);
  return fits && typeof hash === 'string';
}
