import { globSync } from "node:fs";
import path from "node:path";
import { vi } from "vitest";
import { sessionCookieName } from "@/lib/auth/session-cookie";
import type { EndpointSpec } from "@/lib/web/endpoint";
import { inRequest } from "./next-headers";

// Next's own `cookies()` and `headers()`, for handlers that are called without Next around them.
vi.mock("next/headers", () => import("./next-headers"));

const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
const SAFE = ["GET", "HEAD", "OPTIONS"];
const root = path.resolve(import.meta.dirname, "../..");

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

/** A handler of a route file: where it is reached, and its spec when it is an endpoint(). */
export type Door = {
  name: string;
  method: string;
  path: string;
  file: string;
  spec: EndpointSpec | undefined;
  handle: Handler;
};

/** Every handler under app/, found by looking; the service worker is a file made by the build. */
export async function findDoors(): Promise<Door[]> {
  const doors: Door[] = [];
  for (const file of globSync("app/**/route.ts", { cwd: root, exclude: ["app/sw.js/**"] }).sort()) {
    const route: Record<string, unknown> = await import(/* @vite-ignore */ path.join(root, file));
    const address = addressOf(file);
    for (const method of METHODS) {
      const handle = route[method];
      if (typeof handle !== "function") continue;
      doors.push({
        name: `${method} ${address}`,
        method,
        path: address,
        file,
        spec: "spec" in handle ? (handle.spec as EndpointSpec) : undefined,
        handle: handle as Handler,
      });
    }
  }
  return doors;
}

/** `app/(site)/members/[handle]/page.tsx` is reached at `/members/{handle}`. */
export function addressOf(file: string): string {
  const parts = path.dirname(file).split("/").slice(1);
  const shown = parts.filter((part) => !/^\(.*\)$|^@/.test(part));
  return `/${shown.map((part) => part.replace(/^\[\[?(?:\.\.\.)?(\w+)\]\]?$/, "{$1}")).join("/")}`;
}

export function isUnsafe({ method }: Door): boolean {
  return !SAFE.includes(method);
}

export type Knock = {
  /** The session token of whoever knocks; nobody without one. */
  token?: string | undefined;
  params?: Record<string, string> | undefined;
  query?: Record<string, string | string[]> | undefined;
  /** Sent as JSON, unless it is text, bytes or a form. */
  body?: unknown;
  /** Beside what a browser on our own pages sends; null leaves one out. */
  headers?: Record<string, string | null>;
};

let visitors = 0;

/** Knocks at a door as a browser on our own pages would, by calling the handler itself. */
export async function knock(
  door: Door,
  { token, params = {}, query = {}, body, headers = {} }: Knock,
): Promise<Response> {
  const url = new URL("http://localhost:4100");
  url.pathname = door.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(wellFormed(params[name] ?? "")),
  );
  for (const [name, value] of Object.entries(query))
    for (const each of [value].flat()) url.searchParams.append(name, each);
  const sent = new Headers({
    origin: "http://localhost:4100",
    "sec-fetch-site": "same-origin",
    "x-lumo-client-address": `visitor-${visitors++}`,
    ...(token ? { cookie: `${sessionCookieName()}=${token}` } : {}),
  });
  const raw =
    typeof body === "string" ||
    body instanceof Uint8Array ||
    body instanceof FormData ||
    body instanceof URLSearchParams;
  if (body !== undefined && !raw) sent.set("content-type", "application/json");
  for (const [name, value] of Object.entries(headers))
    value === null ? sent.delete(name) : sent.set(name, value);
  const request = new Request(url, {
    method: door.method,
    headers: sent,
    ...(body === undefined || !isUnsafe(door)
      ? {}
      : { body: raw ? (body as BodyInit) : JSON.stringify(body) }),
  });
  return inRequest(request, () => door.handle(request, { params: Promise.resolve(params) }));
}

function wellFormed(text: string): string {
  return text.isWellFormed() ? text : "\ufffd";
}
