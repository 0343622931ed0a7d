import { el } from '../../gmail/page/dom';
import type { Member } from '../model';
import type { App } from './app';
import { face } from './dom';

/** A page outside messaging, in machine-made classes. */
export function siteMain(app: App): HTMLElement {
  const member = app.profile(decodeURIComponent(/^\/in\/([^/]+)/.exec(app.router.path)?.[1] ?? ''));
  if (member !== undefined) return profile(app, member);
  return app.router.path.startsWith('/mynetwork/') ? invitations(app) : feed(app);
}

export const screenOf = (path: string): string =>
  `com.linkedin.sdui.flagshipnav.${path.startsWith('/in/') ? 'profile' : path.startsWith('/mynetwork/') ? 'mynetwork' : 'feed'}`;

const slugLink = ({ slug, name }: Member) => el('a', { href: `/in/${slug}/` }, name);

const post = (member: Member, text: string): HTMLElement =>
  el(
    'article._0a1b2c3d._card',
    { componentkey: `feed-${member.slug}` },
    el(
      'div._77aa0011',
      undefined,
      face('_face', member.name),
      el('div', undefined, slugLink(member), el('div._soft', undefined, member.headline)),
    ),
    el('p._1d2e3f40', undefined, text),
  );

function feed(app: App): HTMLElement {
  const { members } = app.view;
  const texts = [
    'The first lamps of the quay burn.',
    'Harvest in Lent: the best tomatoes are still green.',
    'Who prints on recycled board?',
  ];
  const posts = members.slice(1, 4).map((member, index) => post(member, texts[index] ?? ''));
  return el(
    'main',
    undefined,
    el('div._3bc34f41', { componentkey: 'feed' }, el('div._0a1b2c3d._card._soft', undefined, app.words.feed), ...posts),
  );
}

/** The Message link names the member's id, three times over; the address names the slug. */
function profile(app: App, member: Member): HTMLElement {
  const { words } = app;
  const query = new URLSearchParams({
    profileUrn: `urn:li:fsd_profile:${member.id}`,
    recipient: member.id,
    screenContext: 'NON_SELF_PROFILE_VIEW',
    interop: 'msgOverlay',
  });
  const message = () =>
    el(
      'a._primary',
      { 'aria-disabled': 'false', href: `/messaging/compose/?${query}` },
      el('span', undefined, words.message),
    );
  const pending = app.view.invitations.some((each) => each.member === member.id);
  const connect = pending
    ? el('button._second', { type: 'button', disabled: true }, words.pending)
    : el(
        'a._second',
        { href: `/preload/custom-invite/?vanityName=${member.slug}` },
        el('span', undefined, words.connect),
      );
  const acts = () => (member.degree === 0 ? [] : [message(), ...(member.degree > 1 ? [connect.cloneNode(true)] : [])]);
  return el(
    'main',
    undefined,
    el(
      'div._3bc34f41._0a1b2c3d._card',
      { componentkey: 'profile-top-card' },
      face('_face._large', member.name),
      el('h1', undefined, member.name),
      el('p._soft', undefined, member.headline),
      el('div._acts', undefined, ...acts()),
    ),
    // The bar that comes when one scrolls, and the one for small windows.
    el('div._sticky.hidden', { componentkey: 'sticky' }, ...acts()),
    el('div._small.hidden', { componentkey: 'small' }, ...acts()),
  );
}

/** `/mynetwork/invitation-manager/sent/`. */
function invitations(app: App): HTMLElement {
  const rows = app.view.invitations.map(({ member, note }) =>
    el('li._card', undefined, app.name(member), note === undefined ? undefined : el('p', undefined, note)),
  );
  return el('main', undefined, el('h1', undefined, app.words.invitations), el('ul', undefined, ...rows));
}

export function navigation(app: App, isEmber: boolean): HTMLElement {
  const { words, view } = app;
  const link = (href: string, word: string) => el('a.global-nav__primary-link', { href }, word);
  // On React pages the picture that names the rep is not there.
  const me = isEmber
    ? face('global-nav__me-photo', view.me.name, { alt: view.me.name })
    : el('span._me', undefined, words.me);
  return el(
    isEmber ? 'header.global-nav' : 'header._nav',
    isEmber ? { id: 'global-nav' } : { componentkey: 'nav' },
    el('strong', { 'aria-hidden': 'true' }, 'in'),
    link('/feed/', words.home),
    link('/mynetwork/invitation-manager/sent/', words.network),
    link('/messaging/', words.messaging),
    me,
  );
}
