import { existsSync, readFileSync } from "node:fs";
import { doorOf } from "@/tests/safety/action-doors";
import { ask } from "../ask";

type Way = "call" | "form";
export type Action = { id: string; file: string; name: string; page: string; ways: Way[] };

/** Every server action of the build, and a page that can send it. */
export function builtActions(): Action[] {
  const { node } = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as {
    node: Record<string, { workers: Record<string, unknown>; filename: string; exportedName: string }>;
  };
  return Object.entries(node).map(([id, { workers, filename, exportedName }]) => ({
    id,
    file: filename,
    name: exportedName,
    page: pathOf(
      Object.keys(workers).find((worker) => !worker.includes("[")) ?? Object.keys(workers)[0] ?? "",
    ),
    ways: waysInto(filename, exportedName),
  }));
}

/** A button calls what `callAction` made, a form sends what the other doors made; of what is neither both are tried. */
function waysInto(file: string, name: string): Way[] {
  const source = existsSync(file) ? readFileSync(file, "utf8") : "";
  const door = doorOf(source, name);
  if (door === "callAction") return ["call"];
  return /^(open)?action$/i.test(door) ? ["form"] : ["call", "form"];
}

function pathOf(worker: string): string {
  const parts = worker
    .split("/")
    .slice(1, -1)
    .filter((part) => !/^\(.*\)$/.test(part));
  return `/${parts.join("/")}`.replace("[handle]", "ada");
}

/** Sends it as a button or as a form of ours does. */
export function send(
  { id, page }: Action,
  cookie: Record<string, string>,
  args: Way,
  fields: Record<string, string>,
) {
  const headers = {
    "next-action": id,
    origin: new URL(base()).origin,
    "sec-fetch-site": "same-origin",
    accept: "text/x-component",
    ...cookie,
  };
  if (args === "call") {
    const body = JSON.stringify([fields]);
    return ask(page, {
      method: "POST",
      headers: { ...headers, "content-type": "text/plain;charset=UTF-8" },
      body,
    });
  }
  // As React writes the arguments of a form's action: the state before, and the form's fields under a prefix of their own.
  const boundary = "----lumo-tests";
  const parts = [
    ...Object.entries(fields).map(([name, value]) => [`1_${name}`, value]),
    ["0", '[{"status":"idle"},"$K1"]'],
  ];
  const body = `${parts.map(([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join("")}--${boundary}--\r\n`;
  return ask(page, {
    method: "POST",
    headers: { ...headers, "content-type": `multipart/form-data; boundary=${boundary}` },
    body,
  });
}

const base = () => process.env.APP_URL ?? "";
