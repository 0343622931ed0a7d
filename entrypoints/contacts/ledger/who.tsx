import type { ReactNode, Ref } from 'react';
import { Icon } from '../../../components/icon';
import { useSpeech } from '../../../components/speech';
import { Tally } from '../../../components/tally';
import { handleText } from '../../../lib/domain/contact';
import type { Row } from '../../../lib/store/people';
import type { ContactRecord } from '../../../lib/store/records';
import { ledgerHead } from '../../../lib/text/contact-ledger';
import { asideText } from '../../../lib/text/fact';
import { siteName } from '../../../lib/text/names';
import { SiteLinks } from '../../popup/head';
import { dots } from '../../popup/marks';
import { companyText } from '../company';

interface WhoProps {
  readonly row: Row;
  readonly name: string;
  readonly ref: Ref<HTMLHeadingElement>;
  readonly menu: ReactNode;
  /** The ways out. */
  readonly children: ReactNode;
}

/** The name, every identity, the number and what it stands on. */
export function Who({ row, name, ref, menu, children }: WhoProps) {
  const speech = useSpeech();
  const { tally } = row;
  const { lead, rest } = ledgerHead(tally, speech);
  const aside = asideText(tally, speech);
  return (
    <div className="who">
      <div className="l1">
        <div>
          <h2 ref={ref} tabIndex={-1}>
            {name}
          </h2>
          <Identities contact={row.contact} />
        </div>
        {menu}
      </div>
      <div className="sum">
        <p>
          <span aria-hidden="true">
            <Tally dots={dots(tally)} label="" />
          </span>
          <b>{lead}</b>
          <span className="muted">{rest}</span>
        </p>
        {aside && <p className="aside">{aside}</p>}
        <SiteLinks row={row} />
      </div>
      {children}
    </div>
  );
}

function Identities({ contact }: { readonly contact: ContactRecord }) {
  const company = companyText(contact);
  const mails = contact.handles.filter((handle) => handle.startsWith('email:'));
  const slugs = contact.handles.filter((handle) => handle.startsWith('slug:'));
  const isMember = mails.length + slugs.length < contact.handles.length;
  return (
    <ul className="ids">
      {company && <li>{company}</li>}
      {mails.map((handle) => (
        <li key={handle}>
          <Icon name="mail" />
          {handleText(handle)}
        </li>
      ))}
      {slugs.map((handle) => (
        <li key={handle}>
          <Icon name="chat" />
          <span className="vh">{siteName('linkedin')} </span>
          {handleText(handle)}
        </li>
      ))}
      {isMember && slugs.length === 0 && (
        <li>
          <Icon name="chat" />
          {siteName('linkedin')}
        </li>
      )}
    </ul>
  );
}
