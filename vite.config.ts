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
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      injectManifest: { globPatterns: ['**/*.{js,css,html,svg,wasm}'], globIgnores: ['polyfill/**'] },
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
