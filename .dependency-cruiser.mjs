// @ts-check
/**
 * Which room may import which. Each room lists all that it may; the rest is forbidden.
 * Tests stand beside the code and may reach for what they need. The picture: `npm run house`.
 */

const TEST = '([.]test[.]tsx?$|/fixtures([.]ts$|/)|/(test-[^/]+|arbitrary-[^/]+|conformance)[.]ts$)';
const OURS = '^(lib|components|entrypoints)/';

/** @type {Record<string, string[]>} A room (a path's beginning), and the beginnings of what it may import of ours. */
const ROOMS = {
  'lib/domain/': [],
  'lib/platform/': [],
  'lib/classify/': ['lib/domain/'],
  'lib/import/': ['lib/domain/'],
  'lib/protocol/': ['lib/domain/'],
  'lib/store/': ['lib/domain/', 'lib/platform/'],
  'lib/text/': ['lib/domain/', 'lib/protocol/banner-(view|act)'],
  'lib/guest/': ['lib/domain/', 'lib/protocol/'],
  'lib/sites/': ['lib/domain/', 'lib/protocol/', 'lib/guest/'],
  'components/': ['lib/domain/', 'lib/text/'],
  'entrypoints/(gmail|linkedin)\\.ts': ['lib/domain/', 'lib/protocol/', 'lib/guest/', 'lib/sites/'],
  'entrypoints/background/': [
    'lib/domain/',
    'lib/classify/',
    'lib/protocol/',
    'lib/store/',
    'lib/text/',
    'lib/platform/',
    'lib/sites/[^/]+/(wire|links)',
  ],
  'entrypoints/(popup|options|welcome|contacts)/': [
    'components/',
    'lib/domain/',
    'lib/protocol/',
    'lib/store/',
    'lib/import/',
    'lib/text/',
    'lib/platform/',
    // Addresses that the rep opens.
    'lib/sites/[^/]+/links',
    // The line to try, on our own page: the real one.
    'lib/guest/(session|say|site-adapter)',
  ],
};

const rooms = Object.entries(ROOMS).map(([room, may]) => ({
  name: `direction: ${room.replaceAll('\\', '')}`,
  comment: `${room} may import ${may.join(', ') || 'nothing of ours but itself'}.`,
  severity: /** @type {const} */ ('error'),
  from: { path: `^${room}`, pathNot: TEST },
  to: { path: OURS, pathNot: [`^${room}`, ...may.map((each) => `^${each}`)] },
}));

/** @param {string} name @param {string} comment @param {string} library @param {string[]} only */
const libraryOnlyIn = (name, comment, library, only) => ({
  name,
  comment,
  severity: /** @type {const} */ ('error'),
  from: { path: OURS, pathNot: [TEST, ...only] },
  to: { path: `^node_modules/${library}/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms,
    {
      name: 'tests apart',
      comment: 'What is made for tests stays with them.',
      severity: 'error',
      from: { path: OURS, pathNot: TEST },
      to: { path: TEST },
    },
    {
      name: 'sites apart',
      comment: 'A site never imports another: what two of them share belongs to the guest.',
      severity: 'error',
      from: { path: '^lib/sites/([^/]+)/', pathNot: TEST },
      to: { path: '^lib/sites/', pathNot: '^lib/sites/$1/' },
    },
    {
      name: 'guests bring nothing',
      comment: "What lives in somebody else's page has no library, except WXT's wrapper of an entrypoint.",
      severity: 'error',
      from: { path: '^(lib/(domain|guest|sites)/|entrypoints/(gmail|linkedin)\\.ts)', pathNot: TEST },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'core'], pathNot: '^node_modules/wxt/' },
    },
    {
      name: 'guests have no server',
      comment: "The background's end of the protocol checks shapes with a library: not in a page.",
      severity: 'error',
      from: { path: '^(lib/(guest|sites)/|entrypoints/(gmail|linkedin)\\.ts|lib/protocol/client)', pathNot: TEST },
      to: { path: '^lib/protocol/(server|shapes)' },
    },
    {
      name: 'wire and links are pure',
      comment: "The background takes a site's wire and links alone: they bring no reader of pages along.",
      severity: 'error',
      from: { path: '^lib/sites/[^/]+/(wire|links)', pathNot: TEST },
      to: { path: '^lib/(guest|sites/[^/]+/(adapter|read|selectors))' },
    },
    libraryOnlyIn('dexie in the store', 'Writes happen in store/ alone.', 'dexie', ['^lib/store/']),
    libraryOnlyIn(
      'react in our own pages',
      'React draws our own pages and nothing else.',
      '(react|react-dom|dexie-react-hooks)',
      ['^components/', '^entrypoints/(popup|options|welcome|contacts)/'],
    ),
    libraryOnlyIn('one polyfill', 'webextension-polyfill is imported in one file.', 'webextension-polyfill', [
      '^lib/platform/browser\\.ts$',
    ]),
    {
      name: 'nothing unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: { path: OURS },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // swc, because TypeScript 7 has no API that the cruiser could use; type-only imports count too.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.](css|svg|html)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
};
