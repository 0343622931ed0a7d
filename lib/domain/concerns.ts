import type { Handle, Person } from './contact';
import type { ConversationName, Entry, MessageName } from './ledger';

/** Under what an entry is found again: the store's indexes. */
export interface Concerns {
  readonly handles: readonly Handle[];
  readonly names: readonly MessageName[];
  readonly conversations: readonly ConversationName[];
}

/** Whom, which messages and which conversations an entry speaks of; each once. */
export function concerns(entry: Entry): Concerns {
  const people = peopleOf(entry).map(({ handle }) => handle);
  return {
    handles: [...new Set(entry.kind === 'correction' ? [entry.contact] : people)],
    names: [...new Set(messagesOf(entry))],
    conversations: entry.kind === 'correction' ? [] : entry.conversation,
  };
}

/** A correction may also name the entry of a nameless message; that one is found by its contact. */
function messagesOf(entry: Entry): readonly MessageName[] {
  switch (entry.kind) {
    case 'sent':
      return entry.names;
    case 'reply':
      return entry.last === undefined ? entry.names : [...entry.names, entry.last];
    case 'look':
      return [];
    case 'correction':
      return isName(entry.target) ? [entry.target] : [];
  }
}

function isName(target: string): target is MessageName {
  return /^(msg-a|g|rfc|urn):/.test(target);
}

/** The people whom an entry names. */
export function peopleOf(entry: Entry): readonly Person[] {
  switch (entry.kind) {
    case 'sent':
      return entry.recipients ? [...entry.recipients.to, ...entry.recipients.cc, ...entry.recipients.bcc] : [];
    case 'reply':
      return [entry.from];
    case 'look':
      return entry.people;
    case 'correction':
      return [];
  }
}
