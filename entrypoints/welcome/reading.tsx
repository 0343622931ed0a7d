import { Icon, type IconName } from '../../components/icon';
import { useSpeech } from '../../components/speech';
import type { AccountRecord } from '../../lib/store/records';
import { text } from '../../lib/text/catalogue';
import { reading } from '../../lib/text/reading';
import { welcome } from '../../lib/text/welcome';
import { AccountAsk } from '../options/account-ask';
import { AccountState } from '../options/reading/account-state';
import { SiteButtons, SiteNote } from '../options/reading/site-parts';
import type { SiteControl } from '../options/reading/use-site';

interface ReadingProps {
  readonly gmail: SiteControl;
  readonly accounts: readonly AccountRecord[];
  /** The account that was met first, while the rep has not decided on any. */
  readonly asked: AccountRecord | undefined;
  readonly ownDomains: readonly string[];
  /** What has the one filled button. */
  readonly next: 'start' | 'account' | 'gmail';
}

/** What is read, kept, and never done; then Start, and the account that is met first, asked about by name. */
export function Reading({ gmail, accounts, asked, ownDomains, next }: ReadingProps) {
  const { locale } = useSpeech();
  const t = text(welcome, locale);
  const r = text(reading, locale);
  const on = gmail.state === 'on';

  return (
    <>
      <ul className="facts">
        <Fact icon="eye" name={t.read} says={t.readSays} />
        <Fact icon="lock" name={t.kept} says={t.keptSays} />
        <Fact icon="dash" name={t.never} says={t.neverSays} />
      </ul>
      <div className="site">
        <h3>Gmail</h3>
        <p>{gmail.state === 'gone' ? r.gone('Gmail') : t.site}</p>
        <div className="control">
          <SiteButtons control={gmail} name="Gmail" main={next === 'start'} />
        </div>
        <SiteNote control={gmail} />
        <div className="accounts" aria-live="polite">
          {on && accounts.length === 0 && <p>{r.open('Gmail')}</p>}
          {on &&
            accounts.map((account) =>
              account === asked ? (
                <AccountAsk key={account.id} account={account} ownDomains={ownDomains} main={next === 'account'} />
              ) : (
                <AccountState key={account.id} account={account} />
              ),
            )}
        </div>
      </div>
    </>
  );
}

function Fact({ icon, name, says }: { icon: IconName; name: string; says: string }) {
  return (
    <li>
      <h3>
        <Icon name={icon} />
        {name}
      </h3>
      <p>{says}</p>
    </li>
  );
}
