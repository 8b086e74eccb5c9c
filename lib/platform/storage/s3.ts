import "server-only";
import { openAsBlob } from "node:fs";
import { AwsClient } from "aws4fetch";
import { assertKey, type Storage } from "./port";

export interface S3Place {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** What has to be sent or fetched whole within this, in milliseconds. */
const LARGE = 15 * 60_000;

/** Anything that speaks S3 (AWS, R2, MinIO, Garage), addressed as endpoint/bucket/key. */
export function s3Storage(place: S3Place): Storage {
  const client = new AwsClient({ ...place, service: "s3", retries: 2, initRetryMs: 100 });
  const base = `${place.endpoint.replace(/\/+$/, "")}/${place.bucket}`;

  async function call(
    method: string,
    target: string,
    init: RequestInit = {},
    patience = 20_000,
  ): Promise<Response> {
    const signal = AbortSignal.timeout(patience);
    const response = await client.fetch(`${base}${target}`, { ...init, method, signal });
    if (response.ok || response.status === 404) return response;
    throw new Error(`Storage answered ${response.status} to ${method} ${target}`);
  }

  async function store(key: string, type: string, body: BodyInit, patience?: number): Promise<void> {
    assertKey(key);
    const response = await call("PUT", `/${key}`, { body, headers: { "content-type": type } }, patience);
    if (!response.ok) throw new Error(`Storage has no bucket ${place.bucket}`);
  }

  return {
    put: (key, bytes, type) => store(key, type, new Uint8Array(bytes)),
    async putFile(key, file, type) {
      await store(key, type, await openAsBlob(file), LARGE);
    },
    async get(key) {
      assertKey(key);
      const response = await call("GET", `/${key}`);
      if (response.status === 404) return null;
      const bytes = Buffer.from(await response.arrayBuffer());
      return { bytes, type: response.headers.get("content-type") ?? "application/octet-stream" };
    },
    async open(key) {
      assertKey(key);
      const response = await call("GET", `/${key}`, {}, LARGE);
      if (response.status === 404 || !response.body) return null;
      return { stream: response.body, size: Number(response.headers.get("content-length")) };
    },
    async delete(key) {
      assertKey(key);
      await call("DELETE", `/${key}`);
    },
    async *list(prefix) {
      let token: string | undefined;
      do {
        const query = new URLSearchParams({ "list-type": "2", prefix });
        if (token) query.set("continuation-token", token);
        const xml = await (await call("GET", `?${query}`)).text();
        for (const [, entry = ""] of xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
          const key = tag(entry, "Key");
          const modified = tag(entry, "LastModified");
          if (key && modified) yield { key, modifiedAt: new Date(modified) };
        }
        token = tag(xml, "NextContinuationToken");
      } while (token);
    },
  };
}

/** Our keys hold nothing that XML escapes; a continuation token may. */
function tag(xml: string, name: string): string | undefined {
  const [, value] = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml) ?? [];
  return value
    ?.replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
