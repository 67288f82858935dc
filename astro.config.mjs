import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

/** In the browser the islands run on Preact: the same components at a seventh of the weight. */
const LIGHT = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
};
const lightIslands = {
  name: 'light-islands',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId(id, importer) {
    return LIGHT[id] ? this.resolve(LIGHT[id], importer, { skipSelf: true }) : undefined;
  },
};

/** Public address of the site: embed codes, canonical links and feeds are made with it. */
const site = process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 4321}`;

export default defineConfig({
  site,
  // The build makes the new site aside and swaps it in when it is whole.
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', assets: 'assets', concurrency: 2 },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    react(),
    {
      name: 'client-wanted',
      hooks: {
        'astro:config:setup': ({ addClientDirective }) =>
          addClientDirective({ name: 'wanted', entrypoint: './src/components/wanted-directive.ts' }),
      },
    },
    sitemap({
      filter: (page) => !page.includes('/embed/') && !page.endsWith('/404/'),
      i18n: { defaultLocale: 'vi', locales: { vi: 'vi', en: 'en' } },
    }),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [lightIslands],
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
    server: { fs: { allow: ['.'] } },
  },
});
