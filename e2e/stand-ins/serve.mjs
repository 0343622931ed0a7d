// npm run stand-ins: the stand-in sites for any browser. Vite reads the TypeScript, so Node needs no flag.
import { fileURLToPath } from 'node:url';
import { install } from '../../scripts/install.mjs';
import { run, tool } from '../../scripts/run.mjs';

await install();
// On a fresh checkout: the tsconfig that ours extends.
const prepared = await run('prepare', await tool('wxt', 'wxt', 'prepare'), { minutes: 2 });
if (!prepared.ok) throw new Error(prepared.output);
const { runnerImport } = await import('vite');
const { module } = await runnerImport(fileURLToPath(new URL('./start.ts', import.meta.url)), { configFile: false });
const { port, httpPort } = await module.startStandIns({
  port: Number(process.env.HTTPS_PORT ?? 8443),
  httpPort: Number(process.env.HTTP_PORT ?? 8080),
});
console.log(`Gmail, for any browser: http://localhost:${httpPort}/mail/u/0/`);
console.log(`LinkedIn, the same: http://linkedin.localhost:${httpPort}/feed/`);
console.log(`At their real names: chromium --ignore-certificate-errors --user-data-dir=$(mktemp -d) \\
  --host-resolver-rules="MAP mail.google.com 127.0.0.1:${port}, MAP www.linkedin.com 127.0.0.1:${port}, MAP * ~NOTFOUND" \\
  https://mail.google.com/mail/u/0/ https://www.linkedin.com/feed/`);
console.log('In the page, window.standIn delivers mail or messages, moves the clock and switches options.');
