import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Served by the API at /admin/, under a policy that allows nothing inline but styles: no asset becomes a `data:` URL. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/admin/',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../build/admin/', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // React-Admin with its MUI parts is one piece by nature; the pages themselves are split.
    chunkSizeWarningLimit: 1200,
  },
  server: {
    proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:4000' },
  },
});
