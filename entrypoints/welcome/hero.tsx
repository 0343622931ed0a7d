import { useSpeech } from '../../components/speech';
import { text } from '../../lib/text/catalogue';
import { date } from '../../lib/text/dates';
import { welcome } from '../../lib/text/welcome';

/** The whole idea in three signs: two messages, and then the question. */
export function Hero({ times }: { times: readonly number[] }) {
  const speech = useSpeech();
  const t = text(welcome, speech.locale);
  return (
    <div className="hero">
      <div>
        <h1>{t.heading}</h1>
        <p>{t.lead}</p>
      </div>
      <ol className="three">
        {times.map((time) => (
          <li key={time}>
            <span className="big" />
            {date(speech, time)}
          </li>
        ))}
        <li>
          <svg className="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M11.84 4.42A5.25 5.25 0 1 0 13.25 8H8V5.4" />
          </svg>
          <b>{t.ask}</b>
        </li>
      </ol>
    </div>
  );
}
