import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

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
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
    server: { fs: { allow: ['.'] } },
  },
});
