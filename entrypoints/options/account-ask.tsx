import { useState } from 'react';
import { Button } from '../../components/button';
import { useSpeech } from '../../components/speech';
import { now } from '../../lib/platform/clock';
import { setReading } from '../../lib/store/accounts';
import type { AccountRecord } from '../../lib/store/records';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { text } from '../../lib/text/catalogue';
import { identityText, siteName } from '../../lib/text/names';
import { reading } from '../../lib/text/reading';
import { domainOf } from './reading/use-accounts';
import { db } from './store';
import './account-ask.css';

interface AccountAskProps {
  readonly account: AccountRecord;
  readonly ownDomains: readonly string[];
  /** The question itself stands above already. */
  readonly asked?: boolean;
  /** The one filled button of the page. */
  readonly main?: boolean;
}

/** An account that was met is asked about by name; its own domain is proposed as internal in the same breath (R10). */
export function AccountAsk({ account, ownDomains, asked = false, main = false }: AccountAskProps) {
  const t = text(reading, useSpeech().locale);
  const domain = domainOf(account);
  const proposed = domain !== undefined && !ownDomains.includes(domain) ? domain : undefined;
  const [internal, setInternal] = useState(true);

  const answer = async (to: 'on' | 'off') => {
    // The domain first: no colleague is counted in between.
    if (to === 'on' && proposed && internal) await addDomain(proposed);
    await setReading(db, account.site, account.handle, to, now());
  };

  return (
    <fieldset className="account-ask" aria-label={identityText(account.handle)}>
      {!asked && (
        <p>
          {t.metBefore(siteName(account.site))}
          <b>{identityText(account.handle)}</b>
          {t.metAfter}
        </p>
      )}
      {proposed && (
        <label className="tick">
          <input type="checkbox" checked={internal} onChange={(event) => setInternal(event.target.checked)} />
          {t.colleagues(proposed)}
        </label>
      )}
      <div className="acts">
        <Button look={main ? 'main' : 'plain'} onClick={() => void answer('on')}>
          {t.readIt}
        </Button>
        <Button look="quiet" onClick={() => void answer('off')}>
          {t.notThis}
        </Button>
      </div>
    </fieldset>
  );
}

async function addDomain(domain: string): Promise<void> {
  const { ownDomains } = await readSettings(db);
  if (!ownDomains.includes(domain)) await changeSettings(db, { ownDomains: [...ownDomains, domain] });
}
