// Runs an npm command, unless it has passed before with exactly these sources:
//   node scripts/unless-done.mjs ci | run build | run lint | run test
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['.', 'src', 'e2e', 'pictures', 'public', 'scripts', '../api/src/main/openapi'];
const NOT_SOURCES = ['node_modules', 'target', 'test-results', 'playwright-report'];

const command = process.argv.slice(2);
const installs = command[0] === 'ci';
const stamp = join(installs ? 'node_modules' : 'target/done', `.${command.join('-')}`);

const filesOf = (place) =>
  readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const path = join(place, entry.name);
    if (NOT_SOURCES.includes(entry.name)) return [];
    if (!entry.isDirectory()) return [path];
    return place === '.' ? [] : filesOf(path);
  });

const files = installs ? ['package-lock.json'] : SOURCES.filter(existsSync).flatMap(filesOf).sort();
const hash = createHash('sha256');
for (const file of files.filter((path) => statSync(path).isFile()))
  hash.update(file).update(readFileSync(file));
const sources = hash.digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) {
  console.log(`npm ${command.join(' ')}: done before with these sources`);
} else {
  const arguments_ = installs ? [...command, '--ignore-scripts', '--no-audit', '--no-fund'] : command;
  const { status } = spawnSync('npm', arguments_, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, sources);
}
