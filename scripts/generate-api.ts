// Reads every route of the API and writes its OpenAPI document and the types of the client.
import { globSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { EndpointSpec } from "@/lib/web/endpoint";
import { type Door, openApiDocument } from "@/lib/web/openapi";

const root = join(import.meta.dirname, "..");
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Every door under app/api/v1, found by looking. */
export async function findDoors(): Promise<(Door & { file: string })[]> {
  const doors: (Door & { file: string })[] = [];
  for (const file of globSync("app/api/v1/**/route.ts", { cwd: root }).sort()) {
    if (file.includes("openapi.json")) continue;
    const path = dirname(file)
      .slice("app/api/v1".length)
      .replace(/\[(\w+)\]/g, "{$1}");
    const route: Record<string, unknown> = await import(pathToFileURL(join(root, file)).href);
    for (const method of METHODS) {
      const spec = specOf(route[method]);
      if (spec) doors.push({ path, method, spec, file });
    }
  }
  return doors;
}

function specOf(door: unknown): EndpointSpec | undefined {
  return typeof door === "function" && "spec" in door ? (door.spec as EndpointSpec) : undefined;
}

function clientTypes(doors: { path: string; method: string; file: string }[]): string {
  const byPath = Map.groupBy(doors, ({ path }) => path);
  const lines = [...byPath].map(([path, methods]) => {
    const entries = methods.map(
      ({ method, file }) =>
        `${method}: EndpointIo<typeof import("@/${file.replace(/\.ts$/, "")}").${method}>`,
    );
    return `  ${JSON.stringify(path)}: { ${entries.join("; ")} };`;
  });
  return `import type { EndpointIo } from "@/lib/web/endpoint-io";\n\nexport type Api = {\n${lines.join("\n")}\n};\n`;
}

const doors = await findDoors();
mkdirSync(join(root, "generated"), { recursive: true });
writeFileSync(join(root, "generated/openapi.json"), `${JSON.stringify(openApiDocument(doors), null, 1)}\n`);
writeFileSync(join(root, "generated/api.ts"), clientTypes(doors));
// A route may hold a pool or a timer open; what was asked for is written.
process.exit(0);
