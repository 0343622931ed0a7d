import { catalogue } from './catalogue';

/** The frame of the options: groups, search, undo, the preview. */
export const options = catalogue({
  en: {
    title: 'Gelegen: options',
    options: 'Options',
    groups: 'Settings',
    counting: 'Counting',
    sites: 'Sites',
    people: 'People',
    looks: 'Language and looks',
    data: 'Your data',

    search: 'Search',
    clear: 'Clear the search',
    nothing: (words: string) => `No setting speaks of “${words}”.`,

    changed: 'changed',
    was: (before: string) => `was ${before}`,
    back: 'back',
    backName: (setting: string, before: string) => `${setting}: back to ${before}`,
    less: (setting: string) => `${setting}: less`,
    more: (setting: string) => `${setting}: more`,
    undo: 'Undo',
    failed: 'Not changed: it could not be written. What stood there still stands.',

    preview: 'What it looks like',
    previewSays: (ordinal: string) => `As in Gmail, on your ${ordinal} message. Changes apply at once in open tabs.`,
    due: 'A decision today',
    waiting: 'Still waiting',
    nowWas: (now: string, before: string) => `${now}, was ${before}`,
  },
  nl: {
    title: 'Gelegen: opties',
    options: 'Opties',
    groups: 'Instellingen',
    counting: 'Tellen',
    sites: 'Sites',
    people: 'Mensen',
    looks: 'Taal en weergave',
    data: 'Je gegevens',

    search: 'Zoek',
    clear: 'Zoekwoord wissen',
    nothing: (words) => `Geen instelling gaat over “${words}”.`,

    changed: 'gewijzigd',
    was: (before) => `was ${before}`,
    back: 'terug',
    backName: (setting, before) => `${setting}: terug naar ${before}`,
    less: (setting) => `${setting}: minder`,
    more: (setting) => `${setting}: meer`,
    undo: 'Ongedaan',
    failed: 'Niet gewijzigd: het kon niet bewaard worden. Wat er stond, staat er nog.',

    preview: 'Zo ziet het eruit',
    previewSays: (ordinal) => `Zoals in Gmail, bij je ${ordinal} bericht. Wijzigingen gelden meteen in open tabbladen.`,
    due: 'Vandaag een beslissing',
    waiting: 'Wachten nog',
    nowWas: (now, before) => `${now}, was ${before}`,
  },
});
