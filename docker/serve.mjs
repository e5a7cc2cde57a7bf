/** The container's command: brings the database up to date where a superuser URL is given, then serves. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const { DATABASE_ADMIN_URL, DATABASE_URL } = process.env;
if (DATABASE_ADMIN_URL) {
  const login = DATABASE_URL ? ['--login', decodeURIComponent(new URL(DATABASE_URL).username)] : [];
  const { status } = spawnSync(process.execPath, [resolve(root, 'dist/apps/cli/main.js'), 'migrate', ...login], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  delete process.env.DATABASE_ADMIN_URL;
}
await import(resolve(root, 'dist/apps/api/main.js'));
