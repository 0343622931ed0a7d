import type { Composer, SiteAdapter } from '../../guest/site-adapter';
import { accountOf } from './read/account';
import * as compose from './read/composer';
import { conversationsOf } from './read/conversation';
import { sentBy } from './read/intent';
import { isUnreadable, looseLook } from './read/loose';
import { targetsOf } from './read/targets';

/**
 * What the guest's kit needs to know of LinkedIn's pages. Every answer is of the page as it stands; all that is kept is
 * whose document it was found to be (`read/account.ts`).
 */
export const linkedin: SiteAdapter = {
  site: 'linkedin',
  channel: 'linkedin',
  account: accountOf,
  targets: targetsOf,
  composers: compose.composeRoots,
  composer,
  conversations: conversationsOf,
  // A row has no id, no link and no exact time, and its name is no key: it proves nothing (linkedin.md, section 2).
  lists: () => [],
  sends: sentBy,
  // LinkedIn has no undo: a message that is deleted was read, or could have been.
  undoes: () => undefined,
  // Nothing that the page says after a send is proof: an emptied box and a closed dialog are none (section 4).
  verdict: () => undefined,
  loose: looseLook,
  // A page without any messaging is as it should be: most of LinkedIn's are.
  structure: (page) => !isUnreadable(page),
  unreadable: isUnreadable,
};

function composer(root: Element): Composer {
  return {
    root,
    draft: () => compose.draftOf(root),
    conversation: () => compose.conversationNames(root),
    replyTo: () => undefined,
    recipients: () => compose.recipientsOf(root),
    from: () => undefined,
    subject: () => compose.subjectOf(root),
    body: () => compose.bodyOf(root),
    // LinkedIn adds neither signature nor quoted text.
    tail: () => undefined,
    slot: () => compose.slotOf(root),
  };
}
