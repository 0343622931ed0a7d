import { type FormEvent, useEffect, useState } from 'react';
import { Field } from '../../../components/field';
import { useSpeech } from '../../../components/speech';
import { asking } from '../../../lib/text/asking';
import { text } from '../../../lib/text/catalogue';

/** Longer is no name. */
const LONGEST = 60;

/** What stands for {my name}. Kept on leaving the field, or with Enter. */
export function MyName({ value, onChange }: { value: string; onChange(name: string): void }) {
  const t = text(asking, useSpeech().locale);
  const [typed, setTyped] = useState(value);
  // What is undone, or changed in another tab, stands here too.
  useEffect(() => setTyped(value), [value]);
  const keep = () => {
    const name = typed.replace(/[{}\s]+/g, ' ').trim();
    setTyped(name);
    if (name !== value) onChange(name);
  };
  return (
    <form
      className="my-name"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        keep();
      }}
    >
      <Field
        label={t.myName}
        placeholder={t.myNameEmpty}
        maxLength={LONGEST}
        aria-describedby="says-myName"
        value={typed}
        onValue={setTyped}
        onBlur={keep}
      />
    </form>
  );
}
