import type {} from '@sveltejs/adapter-node';
import type { Api } from '$lib/server/api';
import type { Session } from '$lib/server/session';
import type { Visitor } from '$lib/server/visitor';
import type { Business } from '$lib/api/types';
import type { Clock } from '$lib/dates';
import type { Me } from '$lib/people';
import type { Notice } from '$lib/notice.svelte';
import type { Portal } from '$lib/portal';

declare global {
  namespace App {
    interface Locals {
      visitor: Visitor;
      session: Session;
      api: Api;
      /** Whose portal this is; the last known answer while the API is away, null if there is none yet. */
      business: Business | null;
    }
    interface Error {
      /** What the server says about it to whoever reads the page. */
      sentence?: string;
    }
    interface PageData {
      business: Portal | null;
      description: string;
      clock: Clock;
      notice: Notice | null;
      /** Who of the client reads; null for somebody who looks where nobody signs in yet. */
      me?: Me | null;
      /** Somebody of the owner's side sees what a client sees, and changes nothing. */
      looking?: boolean;
      /** Unread messages of the signed-in client. Pages that know better than the shell override it. */
      unread?: number;
    }
  }
}

export {};
