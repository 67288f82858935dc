/** Serves the finished site as a static host would, on this machine only. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers.ts';
import { DIST, ROOT } from './paths.ts';
import { say } from './progress.ts';

export const DEFAULT_PORT = 4321;

/** Starts a server; port 0 takes any free one. The promise resolves when it listens. */
export function serve(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

/** Serves `dist` until stopped, and prints its address. */
export async function serveSite(): Promise<void> {
  const folder = join(ROOT, DIST);
  if (!existsSync(folder)) throw new Error('Chưa có dist/: chạy npm start · No dist/ yet: run npm start');
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  try {
    await serve(folder, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Cổng ${port} đang bận, hãy chọn cổng khác · Port ${port} is taken, choose another: PORT=${port + 1} npm start`,
    );
  }
  say(`\n✓ Trang đang chạy · The site is up: http://localhost:${port}/\n  Ctrl+C để dừng · to stop`);
}

if (import.meta.main) {
  await serveSite().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
