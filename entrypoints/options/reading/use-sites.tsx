import { Note } from '../../../components/note';
import { useSpeech } from '../../../components/speech';
import { Switch } from '../../../components/switch';
import { now } from '../../../lib/platform/clock';
import { setReading } from '../../../lib/store/accounts';
import type { AccountRecord, Settings } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { identityText, siteName } from '../../../lib/text/names';
import { options } from '../../../lib/text/options';
import { reading } from '../../../lib/text/reading';
import { AccountAsk } from '../account-ask';
import type { Group, Setting } from '../setting';
import { db } from '../store';
import type { Acts } from '../use-acts';
import { accountSays } from './account-state';
import { ModeChoice, modeSays } from './mode-choice';
import { SiteButtons, SiteNote, siteSays } from './site-parts';
import { useAccounts } from './use-accounts';
import { useSite } from './use-site';

/** Each site's Start and Stop with its health, what may stand in LinkedIn's page, and each account on or off by name. */
export function useSites({ ownDomains }: Settings, acts: Acts): Group {
  const speech = useSpeech();
  const gmail = useSite('gmail');
  const linkedin = useSite('linkedin');
  const gmailAccounts = useAccounts('gmail');
  const linkedinAccounts = useAccounts('linkedin');
  const t = text(reading, speech.locale);

  const turn = (account: AccountRecord, to: 'on' | 'off', name: string) => {
    const set = (what: 'on' | 'off') => async () =>
      void (await setReading(db, account.site, account.handle, what, now()));
    return acts.act(`${name}: ${to === 'on' ? t.reading : t.notRead}`, set(to), set(to === 'on' ? 'off' : 'on'));
  };

  const row = (account: AccountRecord): Setting => {
    const name = identityText(account.handle);
    const { reading: state } = account;
    if (state === 'ask')
      return {
        id: account.id,
        name,
        says: `${t.metBefore(siteName(account.site))}${name}${t.metAfter}`,
        under: <AccountAsk asked account={account} ownDomains={ownDomains} />,
      };
    return {
      id: account.id,
      name,
      says: accountSays(account, speech),
      control: (
        <Switch
          label={t.readName(name)}
          on={state === 'on'}
          onChange={(on) => void turn(account, on ? 'on' : 'off', name)}
        />
      ),
    };
  };

  return {
    id: 'sites',
    heading: text(options, speech.locale).sites,
    settings: [
      {
        id: 'gmail',
        name: 'Gmail',
        says: siteSays(gmail, 'Gmail', speech),
        control: <SiteButtons control={gmail} name="Gmail" short />,
        under: <SiteNote control={gmail} />,
      },
      ...gmailAccounts.map(row),
      {
        id: 'linkedin',
        name: 'LinkedIn',
        says: siteSays(linkedin, 'LinkedIn', speech),
        control: <SiteButtons control={linkedin} name="LinkedIn" short />,
        under: (
          <>
            <Note icon="bulb">
              {t.terms} {linkedin.state === 'off' && t.termsOff}
            </Note>
            <SiteNote control={linkedin} />
          </>
        ),
      },
      {
        id: 'linkedin-page',
        name: t.mode,
        says: modeSays(linkedin.mode, speech),
        under: <ModeChoice control={linkedin} />,
      },
      ...linkedinAccounts.map(row),
    ],
  };
}
