// Everything that is made from the sources and not kept in git: the database client, the API's document and the types of its client.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** `prisma generate` never runs its native schema engine, but refuses to start without a file that could be one. */
function engineThatIsThere(): Record<string, string> {
  const engines = join(root, "node_modules/@prisma/engines");
  if (existsSync(engines) && readdirSync(engines).some((name) => name.startsWith("schema-engine-")))
    return {};
  const stand = join(root, "node_modules/.cache/lumo-no-schema-engine");
  mkdirSync(join(stand, ".."), { recursive: true });
  writeFileSync(stand, "#!/bin/sh\nexit 0\n");
  chmodSync(stand, 0o755);
  return { PRISMA_SCHEMA_ENGINE_BINARY: stand };
}

run([join(root, "node_modules/prisma/build/index.js"), "generate"], {
  ...engineThatIsThere(),
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
});
run(["--import", join(root, "scripts/register.mjs"), join(root, "scripts/generate-api.ts")], {});

function run(args: string[], extra: Record<string, string>): void {
  const made = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...extra },
    encoding: "utf8",
  });
  if (made.status === 0) return;
  console.error(made.stdout + made.stderr);
  process.exit(made.status ?? 1);
}
