import { defineConfig } from '@playwright/test';

const port = process.env.LUNZHU_PORT ?? '8080';
/** A service that runs already, as `LUNZHU_URL`; else the built one is started. */
const running = process.env.LUNZHU_URL;
const address = running ?? `http://127.0.0.1:${port}`;
const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';

/** Started by scripts/e2e.mjs, which chooses the port, the home and the browser. */
export default defineConfig({
  testDir: process.env.LUNZHU_PICTURES ? 'pictures' : 'e2e',
  outputDir: 'target/e2e',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    locale: 'zh-CN',
    trace: 'retain-on-failure',
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
    : {
        command: `"${java}" -jar ../api/target/lunzhu.jar serve --port ${port}`,
        url: `${address}/api/v1/rules`,
        timeout: 180_000,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
        stdout: 'ignore',
        stderr: 'pipe',
      },
});
