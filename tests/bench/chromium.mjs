// Chromium, and the folders it reads from.
import { createServer } from "node:http";
import puppeteer from "puppeteer-core";
import sirv from "sirv";

/** Starts the browser. `args` besides those that it always needs here. */
export function launch({ args = [], ...options }) {
  const root = process.getuid?.() === 0;
  const always = ["--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", ...(root ? ["--no-sandbox"] : [])];
  return puppeteer.launch({ executablePath: process.env.CHROME, args: [...always, ...args], ...options });
}

/** Serves folders as one site: a file is that of the first folder that has it. */
export async function serve(...folders) {
  // Isolated pages have a clock of 5 µs; the others one of 100 µs.
  const setHeaders = (response) => {
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
  };
  const handlers = folders.map((folder) => sirv(folder, { dev: true, setHeaders }));
  const missing = (response) => () => response.writeHead(404).end();
  const answer = (request, response) => handlers.reduceRight((next, handler) => () => handler(request, response, next), missing(response))();
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
