import type { Browser, WebRequest } from '../../lib/platform/browser';

/** What the observer tells of one sending request, in the order in which it happened. */
export interface SendListener {
  onRequest(details: WebRequest.OnBeforeRequestDetailsType): void;
  /** `ok`: the site answered 200; anything else proves nothing. */
  onAnswer(requestId: string, ok: boolean, tabId: number): void;
}

/** Gmail's one path that sends (gmail.md, section 3): `/sync/u/N/i/s`, delegated `/sync/u/N/d/<id>/i/s`. */
const GMAIL = { urls: ['https://mail.google.com/*'] };

/**
 * Listens to the site's own sending requests; it blocks, changes and repeats none. No resource type is asked for (a
 * beacon is one too) and no tab (a worker has none). @returns a function that listens anew: a listener that was added
 * before the rep granted the site hears nothing (design.md, "Facts about the platform").
 */
export function observeSends({ webRequest }: Pick<Browser, 'webRequest'>, listener: SendListener): () => void {
  const before = (details: WebRequest.OnBeforeRequestDetailsType) => {
    if (details.method === 'POST' && isSend(details.url)) listener.onRequest(details);
    return undefined;
  };
  const completed = ({ url, requestId, statusCode, tabId }: WebRequest.OnCompletedDetailsType) => {
    if (isSend(url)) listener.onAnswer(requestId, statusCode === 200, tabId);
  };
  const failed = ({ url, requestId, tabId }: WebRequest.OnErrorOccurredDetailsType) => {
    if (isSend(url)) listener.onAnswer(requestId, false, tabId);
  };
  const listen = () => {
    webRequest.onBeforeRequest.removeListener(before);
    webRequest.onBeforeRequest.addListener(before, GMAIL, ['requestBody']);
    webRequest.onCompleted.removeListener(completed);
    webRequest.onCompleted.addListener(completed, GMAIL);
    webRequest.onErrorOccurred.removeListener(failed);
    webRequest.onErrorOccurred.addListener(failed, GMAIL);
  };
  listen();
  return listen;
}

function isSend(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname.endsWith('/i/s');
}
