import { useEffect } from 'react';
import { Segmented } from '../../components/segmented';
import { useSpeech } from '../../components/speech';
import type { AccountRecord, Settings } from '../../lib/store/records';
import { changeSettings } from '../../lib/store/settings';
import { text } from '../../lib/text/catalogue';
import { welcome } from '../../lib/text/welcome';
import { Example } from '../options/example/example';
import { exampleTimes } from '../options/example/example-ledger';
import { useAccounts } from '../options/reading/use-accounts';
import { useSite } from '../options/reading/use-site';
import { db } from '../options/store';
import { Hero } from './hero';
import { History } from './history';
import { Linkedin } from './linkedin';
import { Reading } from './reading';
import { Step } from './step';

const isOn = ({ reading }: AccountRecord): boolean => reading === 'on';

/** Three steps on one page. What is read, and what never happens, comes before the first button. */
export function Welcome({ settings }: { settings: Settings }) {
  const speech = useSpeech();
  const { locale } = speech;
  const t = text(welcome, locale);
  const gmail = useSite('gmail');
  const accounts = useAccounts('gmail');
  const linkedin = useSite('linkedin');
  const linkedinAccounts = useAccounts('linkedin');
  const reads =
    (gmail.state === 'on' && accounts.some(isOn)) || (linkedin.state === 'on' && linkedinAccounts.some(isOn));
  const asked = accounts.every(({ reading }) => reading === 'ask') ? accounts[0] : undefined;
  /** At most one filled button: Start, then the account that is asked about, then the way to Gmail. */
  const next = gmail.state !== 'on' ? 'start' : asked ? 'account' : 'gmail';

  useEffect(() => {
    document.title = t.title;
  }, [t.title]);

  return (
    <div className="welcome">
      <header className="head">
        <img src="/icon/sign.svg" alt="" />
        <b>Gelegen</b>
        <Segmented
          label={t.language}
          value={locale}
          options={[
            { value: 'nl', label: <span lang="nl">Nederlands</span> },
            { value: 'en', label: <span lang="en">English</span> },
          ]}
          onChange={(to) => void changeSettings(db, { locale: to })}
        />
      </header>
      <main>
        <Hero times={exampleTimes(2, speech)} />
        <Step n={1} done={reads} heading={t.readHeading} lead={t.readLead}>
          <Reading gmail={gmail} accounts={accounts} asked={asked} ownDomains={settings.ownDomains} next={next} />
          <Linkedin control={linkedin} accounts={linkedinAccounts} />
        </Step>
        <Step n={2} heading={t.historyHeading} lead={t.historyLead}>
          <History />
        </Step>
        <Step n={3} heading={t.tryHeading} lead={t.tryLead}>
          <Example settings={settings} speech={speech} />
        </Step>
      </main>
      <footer className="foot">
        <span>
          {t.sourceBefore}
          <a href="/options.html">{t.sourceLink}</a>.
        </span>
        <a
          className={next === 'gmail' ? 'btn lg main' : 'btn lg'}
          href="https://mail.google.com/"
          target="_blank"
          rel="noreferrer"
        >
          {t.openGmail}
        </a>
      </footer>
    </div>
  );
}
