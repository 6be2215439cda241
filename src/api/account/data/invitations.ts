import { scopedRead } from '../../../database/scoped';
import type { Sql } from '../../../database/sql';
import { hash } from '../../../text/hash';
import { LIFE, newCode } from './codes';

/** Who is invited to which client, and by whom. */
interface NewInvitation {
  clientId: number;
  email: string;
  /** The name of who invites. */
  invitedBy: string;
  /** Whether that is one of the client's own people. */
  byClient: boolean;
}

/**
 * Voids the invitations of an address that lead to a client and, unless one of its own people says so, those of the owner,
 * wherever they lead. What another client's people sent stays: they do not learn that the address went elsewhere.
 * @returns whether one of the owner's led to this client
 */
export async function voidInvitationsOf(
  sql: Sql,
  { email, clientId, byClient }: Pick<NewInvitation, 'email' | 'clientId' | 'byClient'>,
): Promise<boolean> {
  const voided = await sql<{ vouched: boolean }>(
    `update account_codes set used_at = localtimestamp
     where purpose = 'invitation' and email = $1 and used_at is null
       and (client_id = $2 or (not by_client and not $3::boolean))
     returning client_id = $2 and not by_client and expires_at > localtimestamp as vouched`,
    [email, clientId, byClient],
  );
  return voided.some(({ vouched }) => vouched);
}

/** Voids every open invitation to a client. */
export async function voidInvitations(sql: Sql, clientId: number): Promise<void> {
  await sql('update account_codes set used_at = localtimestamp where client_id = $1 and used_at is null', [clientId]);
}

/**
 * An invitation without a code: the job that mails it makes one. Earlier ones of the address are void; where the owner had
 * vouched for it, the new one does, too.
 * @returns its id, and it as the API tells of it: a JSON text
 */
export async function openInvitation(sql: Sql, invitation: NewInvitation): Promise<{ id: string; json: string }> {
  const { clientId, email, invitedBy, byClient } = invitation;
  const vouched = await voidInvitationsOf(sql, invitation);
  const [made] = await sql<{ id: string; json: string }>(
    `insert into account_codes as a (purpose, code_hash, email, client_id, details, by_client, expires_at)
     values ('invitation', $1, $2, $3, $4::jsonb, $5, localtimestamp + $6::interval)
     returning a.id::text, invitation_json(a)::text as json`,
    [hash(newCode()), email, clientId, JSON.stringify({ invitedBy }), byClient && !vouched, LIFE.invitation],
  );
  return made!;
}

/** So many invitations of clients' people an address is mailed in a day, whoever they are. */
const MOST_MAILS_A_DAY = 3;

/**
 * Whether a client's people have invited an address so often today that it would not be mailed again: their link that works
 * would go for none. What the owner vouches for is always mailed.
 */
export async function isMailedEnough(sql: Sql, clientId: number, email: string): Promise<boolean> {
  const [row] = await sql<{ enough: boolean }>(
    `select count(*) filter (where by_client and created_at > localtimestamp - interval '1 day') >= $3
       and count(*) filter (where not by_client and used_at is null and expires_at > localtimestamp) = 0 as enough
     from account_codes where purpose = 'invitation' and client_id = $1 and email = $2`,
    [clientId, email, MOST_MAILS_A_DAY],
  );
  return row!.enough;
}

interface MailedInvitation {
  code: string;
  email: string;
  /** The client's name. */
  client: string;
  /** Who signs for the business, or which of the client's people it is. */
  invitedBy: string;
  byClient: boolean;
}

/**
 * A fresh code for an invitation, whose seven days begin now, when it is mailed; null when it was replaced, taken back or
 * followed meanwhile, or where the address has had enough of them for now.
 */
export async function freshInvitationCode(sql: Sql, id: string): Promise<MailedInvitation | null> {
  const code = newCode();
  const [row] = await sql<Omit<MailedInvitation, 'code'>>(
    `update account_codes a set code_hash = $2, expires_at = localtimestamp + $3::interval
     from clients c
     where a.id = $1 and a.purpose = 'invitation' and a.used_at is null and c.id = a.client_id
       and (not a.by_client or $4 > (
         select count(*) from account_codes b
         where b.email = a.email and b.purpose = 'invitation' and b.by_client and b.id < a.id
           and b.created_at > localtimestamp - interval '1 day'))
     returning a.email, c.name as client, a.details ->> 'invitedBy' as "invitedBy", a.by_client as "byClient"`,
    [id, hash(code), LIFE.invitation, MOST_MAILS_A_DAY],
  );
  return row ? { code, ...row } : null;
}

/**
 * The client that the owner invites an address to, by an invitation that is locked; undefined where none is open. What a
 * client's own people say of an address proves nothing about it: that lets in whoever follows its link.
 */
export async function invitedTo(sql: Sql, email: string): Promise<number | undefined> {
  const [row] = await sql<{ clientId: number }>(
    `select client_id as "clientId" from account_codes
     where purpose = 'invitation' and email = $1 and used_at is null and expires_at > localtimestamp and not by_client
     order by id desc limit 1 for update`,
    [email],
  );
  return row?.clientId;
}

/** Who invites whom, by a code that can be followed; undefined for any other. */
export async function readInvitation(
  sql: Sql,
  code: string,
): Promise<{ client: string; email: string; invitedBy: string } | undefined> {
  const [invitation] = await sql<{ client: string; email: string; invitedBy: string }>(
    `select c.name as client, a.email, a.details ->> 'invitedBy' as "invitedBy"
     from account_codes a join clients c on c.id = a.client_id
     where a.code_hash = $1 and a.purpose = 'invitation' and a.used_at is null and a.expires_at > localtimestamp`,
    [hash(code)],
  );
  return invitation;
}

/** Takes an open invitation to a client back. @returns whose; undefined where there is no such invitation */
export async function withdrawInvitation(sql: Sql, clientId: number, documentId: string): Promise<string | undefined> {
  const [withdrawn] = await sql<{ email: string }>(
    `update account_codes set used_at = localtimestamp
     where client_id = $1 and document_id = $2 and purpose = 'invitation' and used_at is null
       and expires_at > localtimestamp
     returning email`,
    [clientId, documentId],
  );
  return withdrawn?.email;
}

/** The open invitations to the caller's client, newest first. */
export const invitationsRead = scopedRead(
  'open invitations',
  `select json_build_object('data', coalesce(json_agg(invitation_json(a) order by a.id desc), '[]'))
   from account_codes a
   where a.client_id = me.client_id and a.purpose = 'invitation' and a.used_at is null and a.expires_at > localtimestamp`,
);
