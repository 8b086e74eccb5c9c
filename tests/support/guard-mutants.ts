import path from "node:path";
import type { Plugin } from "vitest/config";

declare global {
  var mutant: string | undefined;
}

const GUARD = /export function ((?:can|may|is|assert)[A-Z]\w*)\(([\s\S]*?)\)(: [^{;]+)? \{\n/g;

/** The guards of a policy file, as `room#guard`. */
export function guardsOf(file: string, source: string): string[] {
  const room = path.relative(path.resolve("lib"), path.dirname(file)).split(path.sep).join("/");
  return [...source.matchAll(GUARD)].map(([, name]) => `${room}#${name}`);
}

/**
 * Gives each guard of each policy a switch of its own: with `globalThis.mutant` set to its name it lets everybody
 * through. Only in tests; a test that throws the switch and sees nothing change has found a guard that no test holds.
 */
export function guardMutants(): Plugin {
  return {
    name: "guard-mutants",
    enforce: "pre",
    transform(source, id) {
      const file = id.split("?")[0] ?? id;
      if (!file.endsWith("/policy.ts")) return null;
      const names = guardsOf(file, source);
      let nth = 0;
      const code = source.replace(
        GUARD,
        (head) => `${head}if (globalThis.mutant === ${JSON.stringify(names[nth++])}) return true as never; `,
      );
      return { code, map: null };
    },
  };
}
