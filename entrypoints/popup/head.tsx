import { useSpeech } from '../../components/speech';
import { Tally } from '../../components/tally';
import { handleText } from '../../lib/domain/contact';
import type { Row } from '../../lib/store/people';
import { text } from '../../lib/text/catalogue';
import { asideText, headText } from '../../lib/text/fact';
import { popup } from '../../lib/text/popup';
import { dots } from './marks';

/** Who it is, the number, and what the number leaves out. */
export function Head({ row: { contact, tally } }: { readonly row: Row }) {
  const speech = useSpeech();
  const t = text(popup, speech.locale);
  const { lead, rest } = headText(tally, speech);
  const aside = asideText(tally, speech);
  const search = tally.unanswered > 0 && !tally.silenceSeen ? searchUrl(contact) : undefined;
  return (
    <div className="dt-sum">
      <p className="cut">{contact.handles.map(handleText).join(' · ')}</p>
      <p className="big">
        <span aria-hidden="true">
          <Tally dots={dots(tally)} label="" />
        </span>
        <span>
          <b>{lead}</b> <span className="muted">{rest}</span>
        </span>
      </p>
      {aside && <p>{aside}</p>}
      {search && (
        <p>
          <a href={search} target="_blank" rel="noreferrer">
            {t.searchGmail}
          </a>
        </p>
      )}
    </div>
  );
}

/** R21: where no reply was seen, the site's own search for one. In the account that wrote last; opened by the rep. */
function searchUrl({ handles, standing }: Row['contact']): string | undefined {
  const addresses = handles.filter((handle) => handle.startsWith('email:')).map(handleText);
  if (addresses.length === 0) return undefined;
  const account = standing.open[0]?.account;
  const user = account ? `?authuser=${encodeURIComponent(handleText(account))}` : '';
  return `https://mail.google.com/mail/${user}#search/${encodeURIComponent(`from:(${addresses.join(' OR ')})`)}`;
}
