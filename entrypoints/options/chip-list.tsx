import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Icon } from '../../components/icon';
import './chip-list.css';

interface ChipListProps {
  readonly items: readonly string[];
  /** What the list is called, for those who listen. */
  readonly label: string;
  /** Name of the button that takes one out. */
  readonly removeName: (item: string) => string;
  onRemove(item: string): void;
  readonly addLabel: string;
  readonly field: string;
  /** Adds what was typed. @returns why it can't, in one sentence; undefined where it is added */
  onAdd(typed: string): string | undefined;
  /** Ways besides, after the one that adds. */
  readonly more?: ReactNode;
}

/** What the rep listed, as chips with a way out, and a field that adds one: it opens at a click and stays for the next. */
export function ChipList({ items, label, removeName, onRemove, addLabel, field, onAdd, more }: ChipListProps) {
  const [adding, setAdding] = useState(false);
  const [typed, setTyped] = useState('');
  const [no, setNo] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const says = useId();

  useEffect(() => {
    if (adding) input.current?.focus();
  }, [adding]);

  const close = () => {
    setAdding(false);
    setTyped('');
    setNo('');
    opener.current?.focus();
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const problem = onAdd(typed);
    setNo(problem ?? '');
    if (problem === undefined) setTyped('');
  };

  return (
    <>
      <ul className="chips" aria-label={label}>
        {items.map((item) => (
          <li key={item}>
            {item}
            <button type="button" className="drop" aria-label={removeName(item)} onClick={() => onRemove(item)}>
              <Icon name="x" />
            </button>
          </li>
        ))}
        <li className="adder">
          <Button ref={opener} look="bare" aria-expanded={adding} onClick={() => (adding ? close() : setAdding(true))}>
            <Icon name="plus" />
            {addLabel}
          </Button>
          {more}
        </li>
      </ul>
      {adding && (
        <form className="adding" onSubmit={add} noValidate>
          <Field
            ref={input}
            label={field}
            aria-invalid={no !== ''}
            aria-describedby={says}
            value={typed}
            onValue={(value) => {
              setTyped(value);
              setNo('');
            }}
            onKeyDown={(event) => event.key === 'Escape' && close()}
          />
          <button type="submit" className="btn lg">
            {addLabel}
          </button>
        </form>
      )}
      <p className="says no" id={says} role="status">
        {no}
      </p>
    </>
  );
}
