import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Ask } from "./row";

const asked = z.object({
  method: z.string().optional(),
  path: z.string(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.string().optional(),
});
const mapFile = z.record(z.string(), z.union([z.string(), asked]));

/** `{ "home": "/", "search": { "path": "/api/search?term=ada", "headers": { "cookie": "…" } } }`: our rows' keys, the other's requests. */
export function readMap(file: string): Record<string, Ask> {
  const map = mapFile.parse(JSON.parse(readFileSync(file, "utf8")));
  return Object.fromEntries(
    Object.entries(map).map(([key, ask]) => [key, typeof ask === "string" ? { path: ask } : ask]),
  );
}
