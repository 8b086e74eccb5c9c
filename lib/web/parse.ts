import "server-only";
import type { z } from "zod";
import { AppError, type FieldErrors } from "@/lib/platform/errors";
import { isStorable } from "@/lib/platform/is-storable";
import { parseJson } from "@/lib/platform/json";

/** A request that is wrong before its meaning is looked at: 400, 413 or 415. */
export class MalformedRequest extends Error {
  readonly status: 400 | 413 | 415;

  constructor(status: 400 | 413 | 415, message: string) {
    super(message);
    this.status = status;
  }
}

export const JSON_MOST = 100_000;

/** The body as JSON that fits the schema: right type, at most `max` bytes, parsed once. Nothing else reads a request's JSON. */
export async function readJson<S extends z.ZodType>(
  request: Request,
  schema: S,
  { max = JSON_MOST } = {},
): Promise<z.output<S>> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json")
    throw new MalformedRequest(415, "Send JSON, with the content type application/json.");
  const body = await readText(request, max);
  const value = parseJson(body.charCodeAt(0) === 0xfeff ? body.slice(1) : body);
  if (value === undefined)
    throw new MalformedRequest(400, body === "" ? "The body is empty." : "The body is not JSON.");
  return check(schema, value);
}

/** The body as UTF-8 text of at most `max` bytes, refused rather than cut. */
export async function readText(request: Request, max: number): Promise<string> {
  const bytes = await readBytes(request, max);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new MalformedRequest(400, "The body is not UTF-8.");
  }
}

export async function readBytes(request: Request, max: number): Promise<Uint8Array> {
  const tooLarge = new MalformedRequest(413, `The body is larger than ${max.toLocaleString("en")} bytes.`);
  if (Number(request.headers.get("content-length") ?? 0) > max) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read().catch(brokenOff);
    if (done) break;
    size += value.byteLength;
    if (size > max) {
      await reader.cancel();
      throw tooLarge;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

// Whoever sent it went away in the middle: their doing, not ours.
function brokenOff(): never {
  throw new MalformedRequest(400, "The body broke off.");
}

/** A submitted form as an object: a repeated name becomes a list, Next's own fields stay out. */
export function readForm(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const read: Record<string, FormDataEntryValue | FormDataEntryValue[]> = Object.create(null);
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const values = form.getAll(name);
    const [only] = values;
    if (only !== undefined) read[name] = values.length === 1 ? only : values;
  }
  return { ...read };
}

/** The value as the schema makes it, or `invalid` with a sentence for each field. */
export function check<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    // A schema that forgot to say so does not let through what breaks further in.
    if (isStorable(parsed.data)) return parsed.data;
    throw new AppError("invalid", "There is a character in it that cannot be kept.");
  }
  const fields: FieldErrors = {};
  for (const issue of parsed.error.issues) {
    const names = issue.code === "unrecognized_keys" ? issue.keys : [issue.path.join(".") || "body"];
    for (const name of names)
      fields[name] ??= issue.code === "unrecognized_keys" ? "This field is not known." : issue.message;
  }
  throw new AppError("invalid", "Some of this cannot be used as it is.", fields);
}
