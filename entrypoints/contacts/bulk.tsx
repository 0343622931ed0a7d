import { useState } from 'react';
import { DaySheet } from '../../components/day-sheet';
import { useSpeech } from '../../components/speech';
import { useLive } from '../../components/use-live';
import { daysAhead } from '../../lib/domain/days-ahead';
import { waysOut } from '../../lib/domain/ways-out';
import { rowsOf } from '../../lib/store/contacts-list';
import type { Settings } from '../../lib/store/records';
import { text } from '../../lib/text/catalogue';
import { contacts } from '../../lib/text/contacts';
import { ways } from '../../lib/text/ways';
import { db } from '../options/store';
import { useKeys } from '../popup/use-keys';
import type { ManyDecision, RepActs } from '../popup/use-rep-acts';
import { BulkBar } from './list/bulk-bar';
import type { Picked } from './use-picked';

interface BulkProps {
  readonly picked: Picked;
  readonly acts: RepActs;
  readonly settings: Settings;
}

/** The acts on those who are ticked: one word for all, one way back. Of whom it makes no sense it is not said. */
export function Bulk({ picked, acts, settings }: BulkProps) {
  const { locale, now } = useSpeech();
  const t = text(contacts, locale);
  const [dating, setDating] = useState(false);
  const ids = [...picked.ids];
  const live = useLive(() => rowsOf(db, ids, now), [ids.join(' '), now]);
  const rows = live.state === 'ready' ? live.value : [];
  const [one, other] = rows;
  const isOne = one !== undefined && other === undefined;

  const all = async (way: 'later' | 'letGo', decision: ManyDecision) => {
    picked.clear();
    // As they stand now, not as they stood when they were ticked.
    const those = (await rowsOf(db, ids, now)).filter(({ tally }) => waysOut(tally).includes(way));
    if (those.length === 0) return acts.say(t.noneOpen);
    await acts.decideAll(
      those.map(({ contact }) => contact.id),
      decision,
    );
  };
  const ask = isOne && waysOut(one.tally).includes('ask') ? () => acts.ask(one.contact) : undefined;
  const same =
    one && other && rows.length === 2
      ? () => {
          acts.same(one.contact, other.contact);
          picked.clear();
        }
      : undefined;
  const letGo = () => void all('letGo', { code: 'let-go' });
  const later = () => setDating(true);
  useKeys({ a: ask, l: later, x: letGo });

  return (
    <>
      <BulkBar count={ids.length} onAsk={ask} onLater={later} onLetGo={letGo} onSame={same} onClear={picked.clear} />
      {dating && (
        <DaySheet
          title={t.selected(ids.length)}
          lead={text(ways, locale).laterUntil}
          days={daysAhead(now, settings.cadence).later}
          onDay={(until) => void all('later', { code: 'later', until })}
          onClose={() => setDating(false)}
        />
      )}
    </>
  );
}
