import type { Browser, WebRequest } from '../../lib/platform/browser';
import type { Sends } from './sends';

/**
 * Listens to the site's own sending requests; it blocks, changes and repeats none. No resource type is asked for (a
 * beacon is one too) and no tab (a worker has none).
 * @param urls which requests those are, as match patterns
 * @returns a function that listens anew: a listener that was added before the rep granted the site hears nothing
 * (design.md, "Facts about the platform")
 */
export function observeSends({ webRequest }: Pick<Browser, 'webRequest'>, urls: string[], sends: Sends): () => void {
  const filter = { urls };
  // What could not be written waits in the keeper; a rejection that nobody hears would only stain the browser's log.
  const quietly = (work: Promise<void>) => void work.catch(() => {});
  const before = (details: WebRequest.OnBeforeRequestDetailsType) => {
    if (details.method === 'POST') quietly(sends.request(details));
    return undefined;
  };
  const completed = ({ requestId, statusCode, timeStamp }: WebRequest.OnCompletedDetailsType) => {
    // What answers nothing answers 204: LinkedIn's recall.
    quietly(sends.answer(requestId, statusCode === 200 || statusCode === 204, Math.round(timeStamp)));
  };
  const failed = ({ requestId }: WebRequest.OnErrorOccurredDetailsType) => {
    quietly(sends.answer(requestId, false));
  };
  const listen = () => {
    webRequest.onBeforeRequest.removeListener(before);
    webRequest.onBeforeRequest.addListener(before, filter, ['requestBody']);
    webRequest.onCompleted.removeListener(completed);
    webRequest.onCompleted.addListener(completed, filter);
    webRequest.onErrorOccurred.removeListener(failed);
    webRequest.onErrorOccurred.addListener(failed, filter);
  };
  listen();
  return listen;
}
