// Browsers bring Temporal along; the Node versions that tests run on may not.
import 'temporal-polyfill/global';
