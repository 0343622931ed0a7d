import { el, pressed } from '../../gmail/page/dom';
import type { App } from './app';
import { clock, moment } from './words';

/** Sales Navigator's inbox: another app, another composer, other ids (linkedin.md sections 1 to 3; low confidence). */
export function sales(app: App): HTMLElement {
  const id = decodeURIComponent(/^\/sales\/inbox\/([^/]+)/.exec(app.router.path)?.[1] ?? '');
  const { language } = app.options;
  const rows = app.messages(id).map(({ at, from, text }) => {
    const member = app.member(from);
    const own = from === app.view.me.id;
    const name = el(
      'span',
      { 'data-anonymize': own ? undefined : 'person-name' },
      own ? app.words.you : app.name(from),
    );
    const who = own ? name : el('a', { href: `/sales/lead/${member?.salesId},NAME_SEARCH,tokn` }, name);
    const datetime = new Date(at).toISOString();
    return el(
      'li',
      undefined,
      el(
        'article',
        undefined,
        el('address', { 'aria-label': own ? app.words.you : app.name(from) }, who),
        el('time', { datetime }, clock(language, at)),
        el('div.message-content', undefined, el('p', { 'data-anonymize': 'general-blurb' }, text)),
      ),
    );
  });
  const first = app.messages(id)[0];
  const boundary =
    first === undefined
      ? undefined
      : el(
          'div.message-item__date-boundary',
          undefined,
          el('time', { datetime: new Date(first.at).toISOString() }, moment(language, first.at)),
        );
  const box = el<HTMLTextAreaElement>('textarea', { name: 'message', 'aria-label': app.words.write });
  const button = el('button.artdeco-button', { type: 'button' }, app.words.send);
  pressed(button, () => {
    const body = JSON.stringify({ createMessageRequest: { body: box.value, threadId: id } });
    // Guess: the path of its own API.
    void app.post('/sales-api/salesApiMessageActions?action=createMessage', body).then(() => {
      box.value = '';
    });
  });
  return el(
    'main.sales',
    undefined,
    el(
      'section.thread-container',
      undefined,
      el('div.message-container-align', undefined, boundary, el('ul', undefined, ...rows)),
      el('form', undefined, box, button),
    ),
  );
}
