/**
 * The look of the line in the page. It arrives with the view, as the sentences do: so no page carries it before it is
 * owed a line, and it may be written to be read. Read as text: the build would translate light-dark() for browsers older
 * than ours, into something that has to know the scheme at build time.
 */
export { default as BANNER_STYLE } from './banner.css?raw';
