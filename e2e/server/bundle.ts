import { build } from 'vite';

/** What a module exports, as one classic script: `var <name> = …`. For pages and isolated worlds under test. */
export async function bundle(entry: string, name = 'bundled', plugins: readonly unknown[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: plugins as never[],
    build: { write: false, minify: false, target: 'esnext', lib: { entry, formats: ['iife'], name } },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as { output: { type: string; code?: string }[] }[];
  const code = outputs[0]?.output.find((part) => part.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`nothing was bundled from ${entry}`);
  return code;
}
