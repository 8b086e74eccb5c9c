import { createHash } from "node:crypto";

const SHEBANG = /^#!lua flags=allow-key-locking[^\n]*\n/;

/**
 * Every script of `@upstash/ratelimit` begins with a line only Upstash's own server understands. The line is dropped on
 * the way, and the name a client computes from the whole text is translated to the name of what was really sent.
 */
export class Scripts {
  #names = new Map<string, string>();

  rewrite(words: string[]): string[] {
    const [command = "", first = "", ...rest] = words;
    switch (command.toLowerCase()) {
      case "eval":
      case "eval_ro":
        return [command, this.#strip(first), ...rest];
      case "evalsha":
      case "evalsha_ro":
        return [command, this.#names.get(first.toLowerCase()) ?? first, ...rest];
      case "script":
        if (first.toLowerCase() === "load") return [command, first, ...rest.map((text) => this.#strip(text))];
        return [command, first, ...rest.map((name) => this.#names.get(name.toLowerCase()) ?? name)];
      default:
        return words;
    }
  }

  #strip(script: string): string {
    if (!SHEBANG.test(script)) return script;
    const plain = script.replace(SHEBANG, "");
    this.#names.set(sha1(script), sha1(plain));
    return plain;
  }
}

function sha1(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}
