import type { BannerFacts, Fact } from '../domain/banner';
import type { LedgerLine } from '../domain/line';
import type { BannerView, WhyLine, WhyView } from '../protocol/banner-view';
import { FACT_SIGNS } from '../protocol/banner-view-signs';
import { BANNER_STYLE } from '../protocol/banner-view-style';
import { banner } from './banner';
import { text } from './catalogue';
import { date } from './dates';
import { lineText } from './ledger-line';
import type { Speech } from './locale';
import { capital, firstName } from './names';
import { question } from './question';
import { atLeast, olderUnread, outside, silence } from './silence';

/** Dots and lines shown at most; the ledger has the rest. */
const MOST = 5;

/**
 * The banner in the rep's words: every sentence finished, so that the page adds nothing.
 * @param facts who leads, the how-manieth message this is, what it may offer
 * @param lines the contact's ledger, in any order; the newest few stand under "Why"
 */
export function bannerView(facts: BannerFacts, lines: readonly LedgerLine[], speech: Speech): BannerView {
  if (facts.fact) return factView(facts, facts.fact, lines, speech);
  const t = text(banner, speech.locale);
  const { tally, contact, others, ordinal, offers, inserts } = facts;
  const several = others.length > 0 || (offers && !inserts);
  const said = silence(tally, speech);
  const lead = said.atLeast === undefined ? t.nth(ordinal) : `${said.atLeast},`;
  const rest = othersText(facts, speech);
  const notes = [
    ...(olderUnread(tally) ? [t.olderUnread] : []),
    ...outside(tally, speech),
    ...(rest ? [`${rest}.`] : []),
  ];
  const plain = offers && inserts && tally.waiting === 0 && !atLeast(tally);
  // With several people the line is longer, so it says less of each.
  const body = several && tally.waiting === 0 ? said.short : said.long;
  return {
    style: BANNER_STYLE,
    lang: speech.locale,
    kind: offers ? 'offer' : 'fact',
    contact,
    dots: dots(facts),
    lead: several ? `${firstName(named(facts))}: ${lead}` : capital(lead),
    long: [`${sentence(body, said)}.`, ...notes, ...(plain ? [t.ask] : [])].join(' '),
    short: rest ? `${rest}.` : `${sentence(said.short, said)}.`,
    ...(offers && inserts
      ? {
          insert: {
            long: t.insert,
            short: t.insertShort,
            text: question(speech.locale),
            lang: speech.locale,
            done: { lead: t.inserted, rest: t.undoInsert },
          },
        }
      : {}),
    why: why(atLeast(tally) ? t.whyAtLeast : t.why(tally.unanswered), lines, speech),
    close: t.close,
  };
}

/** A fact in place of the question (R11, R12, R16); it says its own day, so the number stands under "Why" alone. */
function factView(facts: BannerFacts, fact: Fact, lines: readonly LedgerLine[], speech: Speech): BannerView {
  const t = text(banner, speech.locale);
  const { lead, long, short } = factWords(fact, speech);
  const rest = othersText(facts, speech);
  const also = rest ? [`${rest}.`] : [];
  return {
    style: BANNER_STYLE,
    lang: speech.locale,
    kind: 'fact',
    contact: facts.contact,
    dots: dots(facts),
    sign: FACT_SIGNS[fact.code],
    lead: rest ? `${firstName(named(facts))}: ${lead}` : capital(lead),
    long: [long, ...also].filter(Boolean).join(' '),
    short: [short, ...also].filter(Boolean).join(' '),
    ...(fact.code === 'said-no' ? {} : { why: why(t.whyAtLeast, lines, speech) }),
    close: t.close,
  };
}

function factWords(
  fact: Fact,
  speech: Speech,
): { readonly lead: string; readonly long: string; readonly short: string } {
  const t = text(banner, speech.locale);
  switch (fact.code) {
    case 'not-delivered':
      return { lead: t.notDelivered(date(speech, fact.at)), long: t.deadAddress, short: t.deadAddressShort };
    case 'said-no':
      return { lead: t.saidNo(date(speech, fact.at)), long: '', short: '' };
    case 'away': {
      const runs = date(speech, fact.resumes);
      const lead = fact.until === undefined ? t.awayUndated : t.away(date(speech, fact.until));
      return { lead, long: t.clockStill(runs), short: t.clockRuns(runs) };
    }
  }
}

function othersText({ others }: BannerFacts, speech: Speech): string {
  const t = text(banner, speech.locale);
  return others.map((other) => `${firstName(other)}: ${t.nthOnly(other.ordinal)}`).join(', ');
}

function dots({ tally }: BannerFacts): BannerView['dots'] {
  return tally.touches.slice(-MOST).map((touch) => (touch.waits ? 'ring' : 'dot'));
}

function why(label: string, lines: readonly LedgerLine[], speech: Speech): WhyView {
  const { openLedger, never } = text(banner, speech.locale);
  return { label, lines: newest(lines).map((line) => whyLine(line, speech)), openLedger, never };
}

/** After a stop a sentence begins with a capital; after "at least 2 unanswered," it runs on. */
function sentence(body: string, { atLeast: head }: { readonly atLeast?: string }): string {
  return head === undefined ? capital(body) : body;
}

function named({ contact, name }: BannerFacts): Parameters<typeof firstName>[0] {
  return name === undefined ? { handle: contact } : { handle: contact, name };
}

/** Newest first, down to the reply where the count starts. */
function newest(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  const sorted = lines.toSorted((a, b) => b.time - a.time);
  const start = sorted.findIndex((line) => line.kind === 'reply' && line.counts);
  return sorted.slice(0, start < 0 ? MOST : Math.min(start + 1, MOST));
}

function whyLine(line: LedgerLine, speech: Speech): WhyLine {
  const t = text(banner, speech.locale);
  // The subject of a reply gives way here: its reason is what matters, and the line is short.
  const { subject, ...bare } = line;
  const words = lineText(line.kind === 'reply' || subject === undefined ? bare : line, speech);
  return {
    sign: line.kind === 'reply' ? 'reply' : !line.counts ? 'off' : line.waits ? 'ring' : 'dot',
    date: words.date,
    channel: line.channel,
    subject: words.title,
    reason: words.reason,
    ...(line.flips
      ? { flip: { label: line.counts ? t.dontCount : t.count, target: line.target, counts: !line.counts } }
      : {}),
  };
}
