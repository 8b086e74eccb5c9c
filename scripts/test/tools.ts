import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findProgram } from "../services/processes";

// The one without a window comes first: the journeys take half as long in it.
const WINDOWLESS = "chromium-headless-shell";
const CHROMIUM = [WINDOWLESS, "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** A Chromium of this machine; Playwright's own cannot be fetched everywhere. */
export function findChromium(): string | undefined {
  return (
    process.env.CHROMIUM_PATH || findProgram(...CHROMIUM) || (existsSync(MAC_CHROME) ? MAC_CHROME : undefined)
  );
}

/** Installs Chromium and Redis where the system's package manager is ours to use; else says what is missing. */
export function ensureTools(wanted: { chromium: boolean }): void {
  const install = installer();
  const has = { chromium: findChromium() !== undefined, "redis-server": hasRedis() };
  if (wanted.chromium && install && (!has.chromium || (process.env.CI && !process.env.CHROMIUM_PATH)))
    has.chromium =
      Boolean(findProgram(WINDOWLESS)) || install(WINDOWLESS) || has.chromium || install("chromium");
  if (!has["redis-server"] && install) has["redis-server"] = install("redis-server");
  if (wanted.chromium && !has.chromium)
    console.log(
      "Please install chromium: the journeys run in it. CHROMIUM_PATH may also name one that is elsewhere.",
    );
  if (!has["redis-server"])
    console.log("Please install redis-server: without it the bridge to Redis is only tested against memory.");
}

function hasRedis(): boolean {
  return Boolean(findProgram("redis-server", "valkey-server"));
}

/** Installs one package with apt, and says whether that went well; nothing where apt is not ours to use. */
function installer(): ((name: string) => boolean) | undefined {
  const apt = findProgram("apt-get");
  const root = process.getuid?.() === 0;
  const sudo = !root && findProgram("sudo") && spawnSync("sudo", ["-n", "true"]).status === 0;
  if (!apt || !(root || sudo)) return undefined;
  const run = (...words: string[]) =>
    spawnSync(
      sudo ? "sudo" : apt,
      sudo ? ["-n", "env", "DEBIAN_FRONTEND=noninteractive", apt, ...words] : words,
      { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } },
    ).status === 0;
  let isFresh = false;
  return (name) => {
    console.log(`Installing ${name} with apt …`);
    const add = () =>
      run("install", "-y", "--no-install-recommends", "-o", "Dpkg::Options::=--force-confold", name);
    if (add()) return true;
    if (isFresh) return false;
    isFresh = run("update", "-qq");
    return isFresh && add();
  };
}
