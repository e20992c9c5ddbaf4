import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = `http://127.0.0.1:${process.env['HEARSAY_PORT'] ?? '4100'}`;

// `hearsay serve` serves what is built here; in development it is asked for the API
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../dist/workbench',
    emptyOutDir: true,
    target: 'es2022',
    // the content security policy of the server lets nothing in that is not a file of its own
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': { target: API, changeOrigin: true, headers: { origin: API } } } },
});
