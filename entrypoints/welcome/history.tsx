import { useSpeech } from '../../components/speech';
import { text } from '../../lib/text/catalogue';
import { welcome } from '../../lib/text/welcome';

/** Two ways to begin; and, said to come later, the one that has no button yet. */
export function History() {
  const t = text(welcome, useSpeech().locale);
  return (
    <ul className="ways">
      <li>
        <h3>{t.sent}</h3>
        <p>
          {t.sentBefore}
          <a href="https://mail.google.com/mail/#sent" target="_blank" rel="noreferrer">
            {t.sentLink}
          </a>
          {t.sentAfter}
        </p>
      </li>
      <li>
        <h3>{t.today}</h3>
        <p>{t.todaySays}</p>
      </li>
      <li className="later">
        <h3>{t.later}</h3>
        <p>{t.laterSays}</p>
      </li>
    </ul>
  );
}
