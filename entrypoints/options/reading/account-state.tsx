import { useSpeech } from '../../../components/speech';
import { Switch } from '../../../components/switch';
import { now } from '../../../lib/platform/clock';
import { setReading } from '../../../lib/store/accounts';
import type { AccountRecord } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { weekdayDate } from '../../../lib/text/dates';
import type { Speech } from '../../../lib/text/locale';
import { identityText } from '../../../lib/text/names';
import { reading } from '../../../lib/text/reading';
import { db } from '../store';

/** "Counting since Tue 24 Nov", or that it is not read. */
export function accountSays({ reading: state, since }: AccountRecord, speech: Speech): string {
  const t = text(reading, speech.locale);
  return state === 'on' && since !== undefined ? t.since(weekdayDate(speech, since)) : t.notRead;
}

/** An account that the rep has decided on, with the switch that decides otherwise. */
export function AccountState({ account }: { account: AccountRecord }) {
  const speech = useSpeech();
  const name = identityText(account.handle);
  return (
    <div className="account-state">
      <p>
        <b>{name}</b> <span>{accountSays(account, speech)}</span>
      </p>
      <Switch
        label={text(reading, speech.locale).readName(name)}
        on={account.reading === 'on'}
        onChange={(on) => void setReading(db, account.site, account.handle, on ? 'on' : 'off', now())}
      />
    </div>
  );
}
