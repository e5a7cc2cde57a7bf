import { existsSync } from 'node:fs';

const quiet = ['--disable-gpu', '--disable-background-networking', '--no-first-run', '--disable-component-update', '--disable-sync'];
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The system's Chromium where there is one, else the one inside an npm package: nothing is downloaded. */
export async function findBrowser() {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: [...asRoot, ...quiet] };
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), args: [...new Set([...packaged.args, ...asRoot, ...quiet])] };
}
