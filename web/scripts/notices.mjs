import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/;

/** Beside its own licence a package may have a notice, and a folder of the licences of what it took in. */
const textsOf = (folder) => {
  const files = readdirSync(folder).filter((name) => /^notice/i.test(name));
  const taken = existsSync(join(folder, 'licenses')) ? readdirSync(join(folder, 'licenses')) : [];
  return [...files, ...taken.map((name) => join('licenses', name))].map((name) => ({
    name,
    text: readFileSync(join(folder, name), 'utf8').trim(),
  }));
};

/** Adds to the file of licences, which Vite writes, the notices that must go along with what is bundled. */
export const notices = (fileName) => ({
  name: 'lunzhu:notices',
  writeBundle({ dir }, bundle) {
    const modules = Object.values(bundle).flatMap((part) => part.moduleIds ?? []);
    const found = modules.map((id) => PACKAGE.exec(id)).filter(Boolean);
    const folders = new Map(found.map(([, folder, name]) => [name, folder]));
    for (const [name, folder] of [...folders].sort()) {
      for (const { name: file, text } of textsOf(folder)) {
        appendFileSync(join(dir, fileName), `\n## ${name}: ${file}\n\n${text}\n`);
      }
    }
  },
});
