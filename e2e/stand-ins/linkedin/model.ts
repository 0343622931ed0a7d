/** What the stand-in's server keeps and its page shows. Times are ms, UTC. */

export interface Member {
  readonly id: string;
  readonly salesId: string;
  /** The last part of the profile's address, as the member chose it. */
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
  /** 0 is the rep, 1 a connection. */
  readonly degree: 0 | 1 | 2 | 3;
}

/** Whoever writes and is no member. */
export interface Company {
  readonly urn: string;
  readonly slug: string;
  readonly name: string;
}

export type ConversationKind = 'direct' | 'inmail' | 'group' | 'company' | 'sponsored';

export interface Conversation {
  readonly id: string;
  readonly kind: ConversationKind;
  /** Member ids without the rep's own, or one company's urn. */
  readonly others: readonly string[];
  readonly title?: string;
  readonly unread: boolean;
  readonly typing: boolean;
  /** An InMail that the other has not accepted. */
  readonly pending: boolean;
}

export interface Message {
  /** `2-…`; the urn around it bears the mailbox owner's profile. */
  readonly id: string;
  readonly conversation: string;
  /** A member's id or a company's urn. */
  readonly from: string;
  readonly at: number;
  readonly text: string;
  /** `media` has no text: a GIF. */
  readonly kind: 'text' | 'media' | 'system' | 'recalled';
  readonly subject?: string;
  /** Only on the rep's own that were sent from this web client. */
  readonly token?: string;
  readonly reactions: readonly { readonly emoji: string; readonly by: string }[];
  readonly seen: boolean;
}

export interface Invitation {
  readonly member: string;
  readonly note: string | undefined;
  readonly at: number;
}

/** An account's messaging as the page gets it. */
export interface InboxView {
  readonly me: Member;
  readonly members: readonly Member[];
  readonly companies: readonly Company[];
  readonly conversations: readonly Conversation[];
  /** By time. */
  readonly messages: readonly Message[];
  readonly invitations: readonly Invitation[];
  /** The server's clock, ms. */
  readonly now: number;
}

/** What the page posts for a message: with its conversation, or, the first time, with its recipients. */
export interface CreateBody {
  readonly message: {
    readonly body: { readonly text: string };
    readonly renderContentUnions: readonly object[];
    readonly conversationUrn?: string;
    readonly originToken: string;
    readonly subject?: string;
  };
  readonly hostRecipientUrns?: readonly string[];
}

/** What it posts for an invitation; the note only where there is one. */
export interface InviteBody {
  readonly invitee: { readonly inviteeUnion: { readonly memberProfile: string } };
  readonly customMessage?: string;
}
