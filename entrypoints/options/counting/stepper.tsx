import { Icon } from '../../../components/icon';

interface StepperProps {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** How far one step goes. */
  readonly by?: number;
  readonly unit: string;
  /** Names of the two buttons. */
  readonly less: string;
  readonly more: string;
  onChange(value: number): void;
}

/** A number with one step down and one up. At an end the button stays where it is, so that focus is not lost. */
export function Stepper({ value, from, to, by = 1, unit, less, more, onChange }: StepperProps) {
  const step = (way: 1 | -1) => {
    const next = value + way * by;
    if (next >= from && next <= to) onChange(next);
  };
  return (
    <>
      <span className="stepper">
        <button type="button" aria-label={less} aria-disabled={value <= from} onClick={() => step(-1)}>
          <Icon name="minus" />
        </button>
        <output>{value}</output>
        <button type="button" aria-label={more} aria-disabled={value >= to} onClick={() => step(1)}>
          <Icon name="plus" />
        </button>
      </span>
      <span className="unit">{unit}</span>
    </>
  );
}
