import type { Composer, SiteAdapter } from '../../guest/site-adapter';
import { accountOf, accountOfPopOut } from './read/account';
import * as compose from './read/composer';
import { conversationsOf } from './read/conversation';
import { sentBy, undoneBy } from './read/intent';
import { listsOf } from './read/list';
import { hasStructure, looseLook } from './read/loose';
import { slotOf, tailOf } from './read/place';
import { targetsOf } from './read/targets';
import { verdictOf } from './read/toast';

/** What the guest's kit needs to know of Gmail's page. Keeps no state; every answer is of the page as it stands. */
export const gmail: SiteAdapter = {
  site: 'gmail',
  channel: 'email',
  account: (page) => accountOf(page, page.location.pathname) ?? accountOfPopOut(page),
  targets: targetsOf,
  composers: compose.composeRoots,
  composer,
  conversations: (page) => conversationsOf(page, page.location.hash),
  lists: (page) => listsOf(page, page.location.hash),
  sends: sentBy,
  undoes: undoneBy,
  verdict: verdictOf,
  loose: looseLook,
  structure: hasStructure,
};

function composer(root: Element): Composer {
  const body = () => compose.bodyOf(root);
  return {
    root,
    draft: () => compose.draftOf(root),
    conversation: () => compose.conversationOf(root),
    replyTo: () => compose.replyToOf(root),
    recipients: () => compose.recipientsOf(root),
    from: () => compose.fromOf(root),
    subject: () => compose.subjectOf(root),
    body,
    tail: tailOf,
    slot: () => slotOf(root, body()),
  };
}
