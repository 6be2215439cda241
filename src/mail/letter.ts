/** A fact of an item, with what it was before where that says more: "Price: €640.00 → €700.00". */
export interface Fact {
  label: string;
  from: string | null;
  to: string;
}

/** A place a mail leads to: the label says what will happen, the address is whole. */
export interface Action {
  label: string;
  url: string;
}

/** One thing that happened, as a mail tells it. */
export interface Item {
  /** Names the new state. */
  heading: string;
  /** A sentence of ours beneath it. */
  remark?: string;
  facts?: Fact[];
  /** What somebody wrote, as plain text with line breaks. */
  words?: string | null;
  /** Whose words they are. */
  author?: string | null;
  /** Answers to choose from, each by following its link. */
  choices?: Action[];
  action: Action;
}

/** How a mail can be stopped; mail about the account itself cannot. */
export interface Stopping {
  /** Of the preferences, behind the login. */
  settingsUrl: string;
  /** Works without a login (RFC 8058). */
  unsubscribeUrl: string;
}

/** A mail before it has a shape. All of it is plain text; rendering is the layout's. */
export interface Letter {
  subject: string;
  greeting: string;
  paragraphs: string[];
  action?: Action;
  items?: Item[];
  /** How many more things happened than are told. */
  further?: number;
  stopping?: Stopping;
}

/** In whose name a letter goes out. */
export interface Sender {
  name: string;
  /** `#rrggbb`, readable on light paper. */
  accentColour: string;
  signature: string | null;
  /** Where replies go; null where nobody would read them. */
  replyAddress: string | null;
}
