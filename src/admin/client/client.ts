/** One of a client's logins. */
export interface Login {
  documentId: string;
  /** What the person is called. */
  name: string;
  email: string;
  blocked: boolean;
  lastLoginAt: string | null;
  lastLogoutAt: string | null;
  lastSeenAt: string | null;
}

/** An invitation that nobody has followed yet. */
export interface Invitation {
  documentId: string;
  email: string;
  invitedBy: string;
  invitedAt: string;
  expiresAt: string;
}

export interface CardProject {
  documentId: string;
  title: string;
  state: string;
  percentDone: number;
  whoseMove: 'client' | 'owner' | null;
}

export interface CardMessage {
  documentId: string;
  subject: string;
  from: 'client' | 'owner';
  sentAt: string;
  readAt: string | null;
  /** Who of the other side saw it first. */
  seenBy: string | null;
}

export interface CardFeedback {
  documentId: string;
  about: string;
  rating: number | null;
  body: string;
  createdAt: string;
  answeredAt: string | null;
}

/** A wish that everything of a client be erased, which waits for an answer. */
export interface ErasureAsked {
  by: string;
  at: string;
  reason: string | null;
  answerBy: string;
}

/** A client's card as the server tells it to the owner. */
export interface Card {
  documentId: string;
  name: string;
  company: string | null;
  email: string | null;
  phone: string | null;
  website: string | null;
  profileImage: { url: string } | null;
  archivedAt: string | null;
  erasure: ErasureAsked | null;
  lastLoginAt: string | null;
  lastLogoutAt: string | null;
  lastSeenAt: string | null;
  users: Login[];
  invitations: Invitation[];
  projects: CardProject[];
  projectsInAll: number;
  archivedProjects: number;
  messages: CardMessage[];
  feedback: CardFeedback[];
}

/** What is told of a client who was merged into another in the place of a card. */
export interface Merged {
  documentId: string;
  name: string;
  mergedAt: string;
  mergedBy: string | null;
  /** Where everything of theirs is now. */
  mergedInto: { documentId: string; name: string };
}

export const isMerged = (found: Card | Merged): found is Merged => 'mergedInto' in found;
