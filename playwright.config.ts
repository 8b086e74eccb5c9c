import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/test/tools";

const port = Number(process.env.LUMO_E2E_PORT ?? 4173);
const baseURL = `http://localhost:${port}`;
// A provider of ours stands in for Google.
const provider = `http://127.0.0.1:${port + 1}`;
const FAULTS = "**/*.fault.spec.ts";
// What no size of a window changes, or what changes that itself, is asked once: whole files, and elsewhere the tests that
// say so.
const ANY_SIZE = /@any-size/;
const SIZELESS = [
  "**/axe.spec.ts",
  "**/content-security.spec.ts",
  "**/fonts.spec.ts",
  "**/offline.spec.ts",
  "**/old-paths.spec.ts",
  "**/weight.spec.ts",
];
const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // On a machine shared with others a journey may be tried a second time; one that needed it is named at the end.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  // How fast things are is said by the tests that time them; everywhere else a busy machine may take its while.
  expect: { timeout: 15_000 },
  reporter: [
    ["list"],
    ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? ".lumo/test/reports/e2e.json" }],
  ],
  use: {
    baseURL,
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "UTC",
    // A trace of every step makes the journeys half as long again: LUMO_TRACE=1 when one has to be understood.
    trace: process.env.LUMO_TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findChromium(),
      args: [
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-sync",
        "--no-first-run",
        ...(root ? ["--no-sandbox"] : []),
      ],
    },
  },
  projects: [
    { name: "desktop", testIgnore: FAULTS, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      testIgnore: [FAULTS, ...SIZELESS],
      grepInvert: ANY_SIZE,
      // Every page passes through the service worker a second time, which costs a third more; that it may is seen at a desk.
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, serviceWorkers: "block" },
    },
    // These stop what everybody leans on, so they wait until nobody else is testing, and for each other.
    {
      name: "faults",
      workers: 1,
      testMatch: FAULTS,
      dependencies: ["desktop", "phone"],
      use: { viewport: { width: 1440, height: 900 } },
    },
  ],
  // The same start a newcomer makes, on data of its own: services, migrations, demo members, the built application.
  webServer: [
    {
      command: `node --import ./scripts/register.mjs tests/support/run-openid-provider.ts ${port + 1}`,
      url: `${provider}/.well-known/openid-configuration`,
    },
    {
      command: "node --import ./scripts/register.mjs scripts/start.ts",
      url: `${baseURL}/health/live`,
      timeout: 300_000,
      gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
      stdout: "pipe",
      env: {
        LUMO_DATA_DIR: ".lumo/e2e",
        LUMO_MODE: "test",
        TRUSTED_PROXY_HOPS: "1",
        LOG_LEVEL: "error",
        PORT: String(port),
        APP_URL: baseURL,
        NODE_ENV: "production",
        GOOGLE_ISSUER: provider,
        GOOGLE_CLIENT_ID: "lumo-tests",
        GOOGLE_CLIENT_SECRET: "the-secret-lumo-shares-with-the-provider",
      },
    },
  ],
});
