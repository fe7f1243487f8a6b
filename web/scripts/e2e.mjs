// Runs the browser tests side by side, against as many built services on free ports and with homes of their own.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Two browsers keep two processors busy. */
const WORKERS = process.env.LUNZHU_PICTURES ? 1 : 2;

const home = mkdtempSync(join(tmpdir(), 'lunzhu-browser-'));
const env = {
  ...process.env,
  LUNZHU_HOME: home,
  LUNZHU_PORTS: (await Promise.all(Array.from({ length: WORKERS }, freePort))).join(' '),
  CHROMIUM_PATH: execFileSync('bash', ['scripts/browser'], { encoding: 'utf8' }).trim(),
};
const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
});
rmSync(home, { recursive: true, force: true });
process.exitCode = status ?? 1;
