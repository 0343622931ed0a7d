import { AskFirst } from '../../components/ask-first';
import { useSpeech } from '../../components/speech';
import { useLive } from '../../components/use-live';
import { countPerson, erasePerson } from '../../lib/store/erase-person';
import type { ContactRecord } from '../../lib/store/records';
import { text } from '../../lib/text/catalogue';
import { contactLedger } from '../../lib/text/contact-ledger';
import { nameOf } from '../../lib/text/names';
import { db } from '../options/store';
import type { RepActs } from '../popup/use-rep-acts';

interface EraseDialogProps {
  readonly contact: ContactRecord;
  readonly acts: RepActs;
  readonly onErased: () => void;
  readonly onClose: () => void;
}

/** Erase one person: says how much goes, and what stays because it speaks of others too. */
export function EraseDialog({ contact, acts, onErased, onClose }: EraseDialogProps) {
  const t = text(contactLedger, useSpeech().locale);
  const live = useLive(() => countPerson(db, contact.id), [contact.id]);
  const kept = live.state === 'ready' ? live.value : undefined;
  const name = nameOf({ handle: contact.id, ...(contact.name === undefined ? {} : { name: contact.name }) });
  const go = async () => {
    try {
      await erasePerson(db, contact.id);
      acts.forget(t.erased(name));
      onErased();
    } catch {
      acts.say(t.notErased);
    }
  };
  return (
    <AskFirst title={t.eraseTitle(name)} keep={t.keep} go={t.go} onGo={go} onClose={onClose}>
      <p>
        {kept && t.eraseSays(kept.entries)} {kept && kept.shared > 0 && t.eraseShared(kept.shared)}
      </p>
      <p>{t.eraseAfter}</p>
    </AskFirst>
  );
}
