import { alone } from '../../../database/sql';
import type { Call } from '../../../http/controller';
import { Refusal } from '../../../http/refusal';
import { countHashing } from '../data/hashings';
import { WINDOW_SECONDS } from '../data/login-failures';
import { hashPassword } from '../domain/passwords';

const TOO_MANY = 'Too many passwords came from your network just now. Wait a quarter of an hour.';

/**
 * Throws 429 where a network has had more passwords worked out than its people choose: each holds the processor for a
 * moment, whoever asks. For passwords that nothing counts as wrong (`passwordIsRight`).
 */
export async function refuseMuchHashing(address: string): Promise<void> {
  if (await countHashing(alone, address)) throw new Refusal(429, TOO_MANY, WINDOW_SECONDS);
}

/** The hash of a password that somebody chooses. Throws 429 where too many come from their network. */
export async function hashChosen({ body, address }: Call<{ password: string }>): Promise<string> {
  await refuseMuchHashing(address());
  return hashPassword(body.password);
}
