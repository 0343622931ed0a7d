import type { ReactNode } from 'react';
import { useSpeech } from '../../components/speech';
import { Tally } from '../../components/tally';
import { searchUrl } from '../../lib/sites/gmail/links';
import { profileUrl } from '../../lib/sites/linkedin/links';
import type { Row } from '../../lib/store/people';
import { text } from '../../lib/text/catalogue';
import { asideText, headText } from '../../lib/text/fact';
import { identitiesText } from '../../lib/text/names';
import { person } from '../../lib/text/person';
import { dots } from './marks';

/** Who it is, the number, and what the number leaves out. */
export function Head({ row: { contact, tally }, joins }: { readonly row: Row; readonly joins: ReactNode }) {
  const speech = useSpeech();
  const { lead, rest } = headText(tally, speech);
  const aside = asideText(tally, speech);
  return (
    <div className="dt-sum">
      <p className="cut">{identitiesText(contact.handles)}</p>
      <p className="big">
        <span aria-hidden="true">
          <Tally dots={dots(tally)} label="" />
        </span>
        <span>
          <b>{lead}</b> <span className="muted">{rest}</span>
        </span>
      </p>
      {aside && <p>{aside}</p>}
      <SiteLinks row={{ contact, tally }} />
      {joins}
    </div>
  );
}

/** R21: where no reply was seen, the places to look for one. */
export function SiteLinks({ row: { contact, tally } }: { readonly row: Row }) {
  const t = text(person, useSpeech().locale);
  if (tally.unanswered === 0 || tally.silenceSeen) return null;
  const ways = [
    [t.searchGmail, searchFor(contact)],
    // LinkedIn has no address for a search in its messages; the profile leads to the conversation.
    [t.lookLinkedin, profileUrl(contact.handles)],
  ] as const;
  return ways.map(
    ([says, href]) =>
      href && (
        <p key={says}>
          <a href={href} target="_blank" rel="noreferrer">
            {says}
          </a>
        </p>
      ),
  );
}

/** R21: Gmail's own search for a reply, in the account that wrote last. Opened by the rep. */
function searchFor({ handles, standing }: Row['contact']): string | undefined {
  const addresses = handles.filter((handle) => handle.startsWith('email:'));
  if (addresses.length === 0) return undefined;
  return searchUrl(standing.open.find(({ channel }) => channel === 'email')?.account, addresses);
}
