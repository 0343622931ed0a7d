import { catalogue } from './catalogue';

/** The welcome page. A link stands between what is said before and after it. */
export const welcome = catalogue({
  en: {
    title: 'Gelegen: welcome',
    language: 'Language',
    heading: 'Is this a good time?',
    lead: 'Gelegen counts how often somebody stays silent, and offers the straight question when you are about to write again. An answer, or silence after it: then you know where you stand.',
    ask: 'ask',
    done: 'done',

    readHeading: 'What it reads, and what never happens',
    readLead: 'Nothing is read until you press Start, for each site and each account apart.',
    read: 'Read',
    readSays:
      'To whom you write and when, and whether they replied: on the pages that you open yourself, and in what the site itself sends when you press Send. Also the text of a message that you open, to tell an automatic reply from a real one, and of your own when you send it, to see whether it asks the question; never kept.',
    kept: 'Kept',
    keptSays:
      'Times, addresses, names, subjects and message numbers; which question you asked, what a text was judged to be, and its language. In this browser only. Never the text of a message.',
    never: 'Never',
    neverSays: 'It never sends, never signs in anywhere, and no request ever leaves. Private windows keep nothing.',
    site: 'One line above the toolbar of a mail that you write.',

    historyHeading: 'Your history',
    historyLead: 'Counting begins at Start, and says “at least” for as long as that is needed.',
    sent: 'Show it what was there',
    sentBefore: 'Once Gmail is started, open ',
    sentLink: 'Sent in Gmail',
    sentAfter:
      ' and page through it as far as you like. Each row tells whom you wrote and when; nothing else is fetched.',
    today: 'Or begin today',
    todaySays: 'What you open in Gmail from now on is counted. There is nothing to do for it.',

    later: 'Reading your own export',
    laterSays:
      'Of Gmail or LinkedIn, or another program’s mail file: comes in a later version. Beginning now loses nothing: what is read then joins what was counted.',
    laterLinkedin: 'Or not at all: reading your own data export in its place comes in a later version.',

    tryHeading: 'Try it here',
    tryLead: 'An example; Marieke does not exist, and nothing is sent.',

    sourceBefore: 'After the column “Verspil mijn tijd niet”. All of this can be changed in the ',
    sourceLink: 'options',
    openGmail: 'Open Gmail',
  },
  nl: {
    title: 'Gelegen: welkom',
    language: 'Taal',
    heading: 'Kom ik gelegen?',
    lead: 'Gelegen telt hoe vaak iemand stil blijft, en geeft je de directe vraag als je opnieuw wilt schrijven. Een antwoord, of stilte daarna: dan weet je waar je staat.',
    ask: 'vraag',
    done: 'klaar',

    readHeading: 'Wat het leest, en wat nooit gebeurt',
    readLead: 'Er wordt niets gelezen tot je op Start klikt, per site en per account apart.',
    read: 'Gelezen',
    readSays:
      'Aan wie je schrijft en wanneer, en of er antwoord kwam: op de pagina’s die je zelf opent, en in wat de site zelf verstuurt als je op Verzenden klikt. Ook de tekst van een bericht dat je opent, om een automatisch antwoord van een echt te onderscheiden, en van je eigen bericht als je het verstuurt, om te zien of de vraag erin staat; nooit bewaard.',
    kept: 'Bewaard',
    keptSays:
      'Tijden, adressen, namen, onderwerpen en berichtnummers; welke vraag je stelde, waarvoor een tekst gehouden werd, en zijn taal. Alleen in deze browser. Nooit de tekst van een bericht.',
    never: 'Nooit',
    neverSays: 'Het verstuurt niets, logt nergens in en stuurt niets naar buiten. Privévensters bewaren niets.',
    site: 'Eén regel boven de werkbalk van een mail die je schrijft.',

    historyHeading: 'Je geschiedenis',
    historyLead: 'De telling begint bij Start, en zegt “minstens” zolang dat nodig is.',
    sent: 'Laat zien wat er al was',
    sentBefore: 'Is Gmail gestart, open dan ',
    sentLink: 'Verzonden in Gmail',
    sentAfter:
      ' en blader zo ver terug als je wilt. Elke regel zegt aan wie je schreef en wanneer; er wordt niets anders opgehaald.',
    today: 'Of begin vandaag',
    todaySays: 'Wat je vanaf nu in Gmail opent, wordt geteld. Je hoeft er niets voor te doen.',

    later: 'Je eigen export inlezen',
    laterSays:
      'Van Gmail of LinkedIn, of het mailbestand van een ander programma: dat komt in een latere versie. Nu beginnen kost je niets: wat dan gelezen wordt, komt bij wat geteld is.',
    laterLinkedin: 'Of helemaal niet: je eigen gegevensexport inlezen komt in een latere versie.',

    tryHeading: 'Probeer het hier',
    tryLead: 'Een voorbeeld; Marieke bestaat niet, en er wordt niets verstuurd.',

    sourceBefore: 'Naar de column “Verspil mijn tijd niet”. Alles is te wijzigen bij de ',
    sourceLink: 'opties',
    openGmail: 'Open Gmail',
  },
});
