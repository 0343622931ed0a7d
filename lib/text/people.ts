import { catalogue } from './catalogue';

/** What is said of one person in a list, where the number alone does not say it. */
export const people = catalogue({
  en: {
    excluded: 'Not counted, as you said',
    justSent: 'Just sent; not counted yet',
    lastMessage: (day: string) => `Last message ${day}`,
    replied: (day: string) => `Replied ${day}`,
    older: (n: number) => `${n} older`,
    olderUnread: 'Older messages were not read',
    nothingOpen: 'Nothing open',
    since: (day: string) => `since ${day}`,
  },
  nl: {
    excluded: 'Telt niet mee, zoals je zei',
    justSent: 'Net verzonden; telt nog niet',
    lastMessage: (day) => `Laatste bericht ${day}`,
    replied: (day) => `Antwoordde op ${day}`,
    older: (n) => `${n} ouder`,
    olderUnread: 'Ouder is niet gelezen',
    nothingOpen: 'Niets open',
    since: (day) => `sinds ${day}`,
  },
});
