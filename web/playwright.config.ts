import { defineConfig } from '@playwright/test';
import { join } from 'node:path';

/** A service that runs already, as `LUNZHU_URL`; else the built one is started. */
const running = process.env.LUNZHU_URL;
/** A service for each worker, so that tests that run side by side do not see one another's plans. */
const ports = (process.env.LUNZHU_PORTS ?? '8080').split(' ');
const addresses = running ? [running] : ports.map((port) => `http://127.0.0.1:${port}`);
const homeOf = (port: string): Record<string, string> =>
  process.env.LUNZHU_HOME ? { LUNZHU_HOME: join(process.env.LUNZHU_HOME, port) } : {};
/** Each worker reads this file for itself. */
const worker = Number(process.env.TEST_PARALLEL_INDEX ?? '0');
const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';

/** Started by scripts/e2e.mjs, which chooses the ports, the homes and the browser. */
export default defineConfig({
  testDir: process.env.LUNZHU_PICTURES ? 'pictures' : 'e2e',
  outputDir: 'target/e2e',
  workers: addresses.length,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    baseURL: addresses[worker],
    locale: 'zh-CN',
    // Pictures of every press take longer than the presses: `npm run e2e -- --trace on` for a test that fails.
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: running
    ? undefined
    : ports.map((port, index) => ({
        command: `"${java}" -jar ../api/target/lunzhu.jar serve --port ${port}`,
        env: homeOf(port),
        url: `${addresses[index] ?? ''}/api/v1/rules`,
        timeout: 180_000,
        gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 30_000 },
        stdout: 'ignore' as const,
        stderr: 'pipe' as const,
      })),
});
