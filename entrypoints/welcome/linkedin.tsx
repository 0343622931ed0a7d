import { useSpeech } from '../../components/speech';
import type { AccountRecord } from '../../lib/store/records';
import { text } from '../../lib/text/catalogue';
import { reading } from '../../lib/text/reading';
import { welcome } from '../../lib/text/welcome';
import { AccountAsk } from '../options/account-ask';
import { AccountState } from '../options/reading/account-state';
import { ModeChoice } from '../options/reading/mode-choice';
import { SiteButtons, SiteNote } from '../options/reading/site-parts';
import type { SiteControl } from '../options/reading/use-site';

interface LinkedinProps {
  readonly control: SiteControl;
  readonly accounts: readonly AccountRecord[];
}

/** LinkedIn's terms in plain words, then what may stand in its page, then Start: all of it the rep's to decide. */
export function Linkedin({ control, accounts }: LinkedinProps) {
  const { locale } = useSpeech();
  const t = text(reading, locale);
  const w = text(welcome, locale);
  return (
    <div className="site">
      <h3>LinkedIn</h3>
      <p>
        {t.terms} {control.state === 'off' && t.termsOff}
      </p>
      {control.state === 'gone' && <p>{t.gone('LinkedIn')}</p>}
      <div className="control">
        <SiteButtons control={control} name="LinkedIn" size="lg" />
      </div>
      <div className="more">
        <ModeChoice control={control} />
        <p>{w.laterLinkedin}</p>
      </div>
      <SiteNote control={control} />
      <div className="accounts" aria-live="polite">
        {control.state === 'on' && accounts.length === 0 && <p>{t.openThread('LinkedIn')}</p>}
        {control.state === 'on' &&
          accounts.map((account) =>
            account.reading === 'ask' ? (
              <AccountAsk key={account.id} account={account} ownDomains={[]} />
            ) : (
              <AccountState key={account.id} account={account} />
            ),
          )}
      </div>
    </div>
  );
}
