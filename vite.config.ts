import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { manifest } from './src/app/manifest.ts';
import { SECURITY_HEADERS } from './src/server/security-headers.ts';

/**
 * A document from the precache keeps the headers it was stored with. The stamp makes index.html's bytes, and so its
 * revision, follow the headers: a changed policy reaches installed devices with the next update.
 */
function stampSecurityHeaders(): Plugin {
  const stamp = createHash('sha256').update(JSON.stringify(SECURITY_HEADERS)).digest('hex').slice(0, 16);
  return {
    name: 'stamp-security-headers',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'security-headers', content: stamp } }],
  };
}

/** The files that only the office loads, which no kiosk has to keep. */
const officeFiles = new Set<string>();

/** Finds what the page loads by way of the office alone. */
function findOfficeFiles(): Plugin {
  return {
    name: 'find-office-files',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = (file: string, past: (id: string | null) => boolean, seen = new Set<string>()) => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk' || seen.has(file) || past(chunk.facadeModuleId)) return seen;
        seen.add(file);
        for (const style of chunk.viteMetadata?.importedCss ?? []) seen.add(style);
        for (const next of [...chunk.imports, ...chunk.dynamicImports]) files(next, past, seen);
        return seen;
      };
      const entries = Object.values(bundle).filter((one) => one.type === 'chunk' && one.isEntry);
      const isOffice = (id: string | null) => id?.endsWith('/app/office/office.tsx') ?? false;
      const kiosk = new Set(entries.flatMap(({ fileName }) => [...files(fileName, isOffice)]));
      const all = new Set(entries.flatMap(({ fileName }) => [...files(fileName, () => false)]));
      for (const file of all.difference(kiosk)) officeFiles.add(file);
    },
  };
}

const { version } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync('package.json', 'utf8')),
);

export default defineConfig({
  define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(version) },
  build: {
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Without a hash: a page of a later build still finds the copy that the device keeps.
        chunkFileNames: ({ name }) =>
          name === 'temporal-polyfill'
            ? 'polyfill/temporal.js'
            : `assets/${name === 'terminal' ? 'terminal/' : ''}[name]-[hash].js`,
        assetFileNames: ({ names }) =>
          `assets/${names.includes('terminal.css') ? 'terminal/' : ''}[name]-[hash][extname]`,
      },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/terminal/[name]-[hash].js',
        assetFileNames: 'assets/terminal/[name]-[hash][extname]',
      },
    },
  },
  plugins: [
    react(),
    stampSecurityHeaders(),
    findOfficeFiles(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,wasm}'],
        globIgnores: ['polyfill/**'],
        manifestTransforms: [
          (manifest) => ({ manifest: manifest.filter(({ url }) => !officeFiles.has(url)), warnings: [] }),
        ],
      },
      manifest,
    }),
  ],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/house/**/*.test.ts'],
    setupFiles: ['e2e/checks/fast-check-seed.ts'],
    // Left to itself it leaves one core idle, which of two is half.
    maxWorkers: '100%',
  },
});
