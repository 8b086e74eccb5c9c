// Lets plain Node run the project's own TypeScript: `@/` paths, imports without an ending, TSX, and Next's
// unmapped entry points. Used as `node --import ./scripts/register.mjs <file>`.
import { existsSync, readFileSync, statSync } from "node:fs";
import { registerHooks } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transformSync } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const endings = ["", ".ts", ".tsx", ".mjs", ".js", "/page.tsx"];

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier === "server-only" || specifier === "client-only") {
      return { url: "data:text/javascript,export{}", shortCircuit: true };
    }
    const from = context.parentURL?.startsWith("file:") ? dirname(fileURLToPath(context.parentURL)) : root;
    const path = specifier.startsWith("@/")
      ? join(root, specifier.slice(2))
      : /^\.\.?\//.test(specifier) && !from.includes("node_modules")
        ? join(from, specifier)
        : null;
    const file =
      path &&
      endings.map((ending) => path + ending).find((each) => existsSync(each) && statSync(each).isFile());
    // `require` resolves paths and `import` resolves addresses.
    if (file)
      return nextResolve(context.conditions.includes("require") ? file : pathToFileURL(file).href, context);
    if (/^next(-auth)?\/[a-z/-]+$/.test(specifier)) {
      try {
        return nextResolve(specifier, context);
      } catch {
        return nextResolve(`${specifier}.js`, context);
      }
    }
    return nextResolve(specifier, context);
  },
  load(url, context, nextLoad) {
    if (!url.startsWith("file:") || !/\.tsx$/.test(url)) return nextLoad(url, context);
    const source = readFileSync(fileURLToPath(url), "utf8");
    const { code } = transformSync(source, {
      loader: "tsx",
      format: "esm",
      jsx: "automatic",
      sourcemap: "inline",
    });
    return { format: "module", source: code, shortCircuit: true };
  },
});
