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
  return {
    handles: [...new Set(handlesOf(entry))],
    names: [...new Set(messagesOf(entry))],
    conversations: 'conversation' in entry ? entry.conversation : [],
  };
}

function handlesOf(entry: Entry): readonly Handle[] {
  switch (entry.kind) {
    case 'correction':
    case 'logged':
    case 'decision':
      return [entry.contact];
    case 'same':
      return entry.handles;
    case 'reply':
      return [
        entry.from.handle,
        ...(entry.verdict?.about ?? []),
        ...(entry.verdict?.profile ? [entry.verdict.profile] : []),
      ];
    default:
      return peopleOf(entry).map(({ handle }) => handle);
  }
}

/** A correction may also name the entry of a nameless message; that one is found by its contact. */
function messagesOf(entry: Entry): readonly MessageName[] {
  switch (entry.kind) {
    case 'sent':
      return entry.names;
    case 'reply':
      return entry.last === undefined ? entry.names : [...entry.names, entry.last];
    case 'look':
    case 'same':
    case 'logged':
    case 'decision':
      return [];
    case 'correction':
      return isName(entry.target) ? [entry.target] : [];
  }
}

function isName(target: string): target is MessageName {
  return /^(msg-a|g|rfc|urn|token):/.test(target);
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
    case 'same':
    case 'logged':
    case 'decision':
      return [];
  }
}
