import { catalogue } from './catalogue';
import { plural } from './numbers';

/** The frame of the options: groups, search, undo, the preview. */
export const options = catalogue({
  en: {
    title: 'Gelegen: options',
    options: 'Options',
    groups: 'Settings',
    counting: 'Counting',
    question: 'The question',
    banner: 'The banner',
    sites: 'Sites',
    people: 'People',
    looks: 'Language and looks',
    data: 'Your data',

    search: 'Search',
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
    previewLanguage: 'Language of the example',
    previewSays: (ordinal: string) => `As in Gmail, on your ${ordinal} message. Changes apply at once in open tabs.`,
    due: 'A decision today',
    waiting: 'Still waiting',
    nowWas: (now: number, before: number) => `${now}, was ${before}`,
    waitAgain: (n: number) => `${n} ${plural('en', n, 'person is', 'people are')} waiting again`,
    waitNoMore: (n: number) => `${n} ${plural('en', n, 'person waits', 'people wait')} no longer`,
    dueMore: (n: number) => `${n} more ${plural('en', n, 'decision', 'decisions')} today`,
    dueLess: (n: number) => `${n} ${plural('en', n, 'decision', 'decisions')} fewer today`,

    closed: 'The settings did not open',
    closedSays: 'What was counted is safe. Close other tabs of Gelegen, then try again.',
    retry: 'Try again',
  },
  nl: {
    title: 'Gelegen: opties',
    options: 'Opties',
    groups: 'Instellingen',
    counting: 'Tellen',
    question: 'De vraag',
    banner: 'De balk',
    sites: 'Sites',
    people: 'Mensen',
    looks: 'Taal en weergave',
    data: 'Je gegevens',

    search: 'Zoek',
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
    previewLanguage: 'Taal van het voorbeeld',
    previewSays: (ordinal) => `Zoals in Gmail, bij je ${ordinal} bericht. Wijzigingen gelden meteen in open tabbladen.`,
    due: 'Vandaag een beslissing',
    waiting: 'Wachten nog',
    nowWas: (now, before) => `${now}, was ${before}`,
    waitAgain: (n) => `${n} ${plural('nl', n, 'persoon wacht', 'mensen wachten')} nu weer`,
    waitNoMore: (n) => `${n} ${plural('nl', n, 'persoon wacht', 'mensen wachten')} niet meer`,
    dueMore: (n) => `${n} ${plural('nl', n, 'beslissing', 'beslissingen')} meer vandaag`,
    dueLess: (n) => `${n} ${plural('nl', n, 'beslissing', 'beslissingen')} minder vandaag`,

    closed: 'De instellingen gingen niet open',
    closedSays: 'Wat geteld is, is veilig. Sluit andere tabbladen van Gelegen en probeer het weer.',
    retry: 'Probeer weer',
  },
});
