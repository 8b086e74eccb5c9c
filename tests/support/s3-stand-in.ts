import { createHash, createHmac } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";

export const S3_KEYS = {
  accessKeyId: "AKIDLUMO",
  secretAccessKey: "a secret of the stand-in",
  region: "eu-test-1",
};

/** A small S3: put, get, delete, list two at a time. It computes each request's signature anew and refuses what differs. */
export async function startS3(bucket: string) {
  const objects = new Map<string, { bytes: Buffer; type: string; at: Date }>();
  const refused: string[] = [];
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const wrong = signatureFault(request, url, body);
    if (wrong) {
      refused.push(wrong);
      return response.writeHead(403).end("<Error><Code>SignatureDoesNotMatch</Code></Error>");
    }
    const [, inBucket, ...rest] = url.pathname.split("/");
    const key = rest.join("/");
    if (inBucket !== bucket) return response.writeHead(404).end("<Error><Code>NoSuchBucket</Code></Error>");
    if (request.method === "PUT") {
      objects.set(key, { bytes: body, type: request.headers["content-type"] ?? "", at: new Date() });
      return response.end();
    }
    if (request.method === "DELETE") {
      objects.delete(key);
      return response.writeHead(204).end();
    }
    if (key === "") return response.end(listing(url));
    const found = objects.get(key);
    if (!found) return response.writeHead(404).end("<Error><Code>NoSuchKey</Code></Error>");
    response
      .writeHead(200, { "content-type": found.type, "content-length": found.bytes.length })
      .end(found.bytes);
  });

  function listing(url: URL): string {
    const prefix = url.searchParams.get("prefix") ?? "";
    const start = Number((url.searchParams.get("continuation-token") ?? "<&>0").slice(3));
    const all = [...objects].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
    const contents = all
      .slice(start, start + 2)
      .map(
        ([key, { at }]) =>
          `<Contents><Key>${key}</Key><LastModified>${at.toISOString()}</LastModified></Contents>`,
      );
    const next = `<NextContinuationToken>&lt;&amp;&gt;${start + 2}</NextContinuationToken>`;
    return `<ListBucketResult>${contents.join("")}${start + 2 < all.length ? next : ""}</ListBucketResult>`;
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    refused,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** AWS Signature Version 4, from the request as it arrived. */
function signatureFault(request: http.IncomingMessage, url: URL, body: Buffer): string | null {
  const { authorization = "", "x-amz-date": date = "", "x-amz-content-sha256": hash = "" } = request.headers;
  const [, scope = "", names = "", given = ""] =
    /^AWS4-HMAC-SHA256 Credential=[^/]+\/(\S+), SignedHeaders=(\S+), Signature=(\w+)$/.exec(authorization) ??
    [];
  if (!scope || Array.isArray(date) || Array.isArray(hash)) return "unsigned";
  if (!names.split(";").includes("host") || !names.split(";").includes("x-amz-date"))
    return "host not signed";
  if (hash !== "UNSIGNED-PAYLOAD" && hash !== createHash("sha256").update(body).digest("hex"))
    return "body changed";
  const query = [...url.searchParams].map((pair) => pair.map(encodeURIComponent).join("=")).sort();
  const headers = names.split(";").map((name) => `${name}:${request.headers[name]}\n`);
  const canonical = [request.method, url.pathname, query.join("&"), headers.join(""), names, hash].join("\n");
  const text = ["AWS4-HMAC-SHA256", date, scope, createHash("sha256").update(canonical).digest("hex")].join(
    "\n",
  );
  const key = scope
    .split("/")
    .reduce<string | Buffer>(
      (secret, part) => createHmac("sha256", secret).update(part).digest(),
      `AWS4${S3_KEYS.secretAccessKey}`,
    );
  return createHmac("sha256", key).update(text).digest("hex") === given ? null : "wrong signature";
}
