import { Button } from '../../../components/button';
import { text } from '../../../lib/text/catalogue';
import type { Locale } from '../../../lib/text/locale';
import { settings } from '../../../lib/text/settings';

const ZONES = Intl.supportedValuesOf('timeZone');
const readable = (zone: string) => zone.replaceAll('_', ' ');

/** The rep's time zone (R20). The browser's own list of controls: it is long, and typing finds a line in it. */
export function ZoneChoice(props: { name: string; zone: string; onChange(zone: string): void }) {
  const zones = ZONES.includes(props.zone) ? ZONES : [props.zone, ...ZONES];
  return (
    <select
      className="choice"
      aria-label={props.name}
      value={props.zone}
      onChange={(e) => props.onChange(e.target.value)}
    >
      {zones.map((zone) => (
        <option key={zone} value={zone}>
          {readable(zone)}
        </option>
      ))}
    </select>
  );
}

/** R20: on travel a change is proposed, not made. Nothing where the computer is in the rep's own zone. */
export function Travel(props: { locale: Locale; zone: string; onTake(zone: string): void }) {
  const t = text(settings, props.locale);
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (here === props.zone) return null;
  return (
    <p className="says">
      {t.travel(readable(here))}{' '}
      <Button look="bare" onClick={() => props.onTake(here)}>
        {t.travelTake(readable(here))}
      </Button>
    </p>
  );
}
