import { rmSync } from "node:fs";
import path from "node:path";
import { attemptProgram } from "../run-program";

type Judgement = { ok: boolean; said: string };
type Check = { suite: "types" | "lint"; name: string; run(): Promise<Judgement> };

export const checks: Check[] = [
  { suite: "types", name: "TypeScript", run: checkTypes },
  { suite: "lint", name: "Biome", run: () => ask("biome", "check", "--error-on-warnings", ".") },
  { suite: "lint", name: "Knip: nothing unused", run: () => ask("knip") },
];

/** Next writes types for the routes there are; those of an older build or of a development server may be of other routes. */
async function checkTypes(): Promise<Judgement> {
  rmSync(path.join(".next", "dev", "types"), { recursive: true, force: true });
  const routes = await ask("next", "typegen");
  return routes.ok ? ask("tsc", "--noEmit", "-p", ".") : routes;
}

async function ask(program: string, ...words: string[]): Promise<Judgement> {
  const { code, said } = await attemptProgram(program, words);
  return { ok: code === 0, said: said.trim() };
}
