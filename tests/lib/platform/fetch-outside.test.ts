import http from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fetchOutside, type Outside, outsideFetcher } from "@/lib/platform/fetch-outside";
import { isPublicAddress } from "@/lib/platform/public-address";

let connections = 0;
let port = 0;
let seen: http.IncomingMessage[] = [];

/** A listener on loopback: for the refusals it must never be called, for the rest it plays the internet. */
const canary = http.createServer((request, response) => {
  seen.push(request);
  const path = request.url ?? "/";
  if (path === "/ok") return response.end("fine");
  if (path === "/big") return response.end(Buffer.alloc(1_000_001));
  if (path === "/bomb") {
    response.setHeader("content-encoding", "gzip");
    return response.end(gzipSync(Buffer.alloc(50_000_000)));
  }
  if (path === "/zipped") {
    response.setHeader("content-encoding", "gzip");
    return response.end(gzipSync("unpacked"));
  }
  if (path === "/drip") {
    const drip = setInterval(() => response.write("."), 50);
    response.on("close", () => clearInterval(drip));
    return;
  }
  if (path === "/silent") return;
  const [, hops] = /^\/hop\/(\d)/.exec(path) ?? [];
  if (hops) {
    const location = hops === "0" ? "/ok" : `/hop/${Number(hops) - 1}`;
    return response.writeHead(302, { location, "set-cookie": "a=b" }).end();
  }
  if (path.startsWith("/to/")) {
    return response.writeHead(301, { location: decodeURIComponent(path.slice(4)) }).end();
  }
  response.writeHead(404).end();
});

beforeAll(async () => {
  canary.on("connection", () => connections++);
  await new Promise<void>((resolve) => canary.listen(0, "127.0.0.1", resolve));
  port = (canary.address() as AddressInfo).port;
});
afterAll(() => {
  canary.closeAllConnections();
  canary.close();
});
beforeEach(() => {
  connections = 0;
  seen = [];
});

/** The real rules but for the port, so that a refusal is about the address alone. */
const strict = (resolve: Outside["resolve"]) =>
  outsideFetcher({ resolve, isAllowedAddress: isPublicAddress, isAllowedPort: () => true });

/** A world in which loopback is the internet, and public names live there. */
const friendly = outsideFetcher({
  resolve: async () => ["127.0.0.1"],
  isAllowedAddress: (address) => address === "127.0.0.1" || address === "::ffff:127.0.0.1",
  isAllowedPort: () => true,
});

describe("T8.4 nothing inside can be reached", () => {
  const spellings = [
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0x7f.0.0.1",
    "0177.0.0.1",
    "017700000001",
    "１２７.０.０.１",
    "127。0。0。1",
    "①②⑦.⓪.⓪.①",
    "0",
    "0.0.0.0",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[64:ff9b:1::7f00:1]",
    "[2002:7f00:1::]",
    "[2001:0:7f00:1::]",
    "[fe80::1]",
    "[fc00::1]",
    "[ff02::1]",
    "[::1%25lo]",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
  ];
  test.each(spellings)("%s is refused", async (host) => {
    const fetcher = strict(() => Promise.reject(new Error("a literal needs no name lookup")));
    const outcome = fetcher(`http://${host}:${port}/ok`).catch(
      (error: Error & { code?: string }) => error.code,
    );
    expect(["invalid", "unavailable"]).toContain(await outcome);
    expect(connections).toBe(0);
  });

  test.each([
    ["a name of ours", ["127.0.0.1"]],
    ["a name with one good address", ["1.1.1.1", "127.0.0.1"]],
    ["a name with one bad IPv6 address", ["1.1.1.1", "::ffff:10.0.0.1"]],
    ["a name without addresses", []],
    ["a name that resolves to nonsense", ["not an address"]],
  ])("%s is refused", async (_, addresses) => {
    const fetcher = strict(async () => addresses);
    await expect(fetcher(`http://name.example:${port}/ok`)).rejects.toMatchObject({ code: "invalid" });
    expect(connections).toBe(0);
  });

  test("a name is looked up once, so it cannot change its mind between check and connection", async () => {
    const answers = [["1.1.1.1"], ["127.0.0.1"]];
    let lookups = 0;
    const fetcher = strict(async () => answers[lookups++] ?? []);
    await fetcher(`http://rebind.example:${port}/ok`, { timeoutMs: 300 }).catch(
      () => "1.1.1.1 cannot be reached here",
    );
    expect(lookups).toBe(1);
    expect(connections).toBe(0);
  });

  test.each([
    "http://10.0.0.1/",
    "http://[::1]/",
    "http://inside.example/",
    "ftp://a.example/",
    "http://u:p@a.example/",
  ])("a redirect to %s is refused", async (target) => {
    const fetcher = outsideFetcher({
      resolve: async (hostname) => (hostname === "inside.example" ? ["10.0.0.1"] : ["127.0.0.1"]),
      isAllowedAddress: (address) => address.endsWith("127.0.0.1"),
      isAllowedPort: () => true,
    });
    const start = `http://a.example:${port}/to/${encodeURIComponent(target)}`;
    await expect(fetcher(start)).rejects.toMatchObject({ code: "invalid" });
    expect(connections).toBe(1);
  });

  test.each([
    "ftp://a.example/",
    "file:///etc/passwd",
    "data:text/plain,x",
    "gopher://a.example/",
    "http://user:secret@a.example/",
    "http://user@a.example/",
    "http://a.example:22/",
    "https://a.example:6379/",
    "http://127.0.0.1:5432/",
    "//a.example/",
    "",
    "http://",
  ])("%j is refused by the real one", async (address) => {
    await expect(fetchOutside(address)).rejects.toMatchObject({ code: "invalid" });
  });

  test("public addresses pass the list", () => {
    for (const address of [
      "1.1.1.1",
      "8.8.8.8",
      "93.184.216.34",
      "2606:4700:4700::1111",
      "2a00:1450:4001::1",
    ]) {
      expect(isPublicAddress(address)).toBe(true);
    }
  });
});

describe("T8.4 what is reached is bounded", () => {
  const at = (path: string) => `http://films.example:${port}${path}`;

  test("a plain page arrives, with our name for it and without cookies", async () => {
    const answer = await friendly(at("/ok"), { headers: { "x-own": "1" } });
    expect(answer).toMatchObject({ status: 200, url: at("/ok") });
    expect(answer.bytes.toString()).toBe("fine");
    expect(seen[0]?.headers).toMatchObject({ host: `films.example:${port}`, "x-own": "1" });
    expect(seen[0]?.headers.cookie).toBeUndefined();
  });

  test("packed bodies are unpacked", async () => {
    expect((await friendly(at("/zipped"))).bytes.toString()).toBe("unpacked");
  });

  test("two redirects are followed, a third is not, and no cookie comes along", async () => {
    expect((await friendly(at("/hop/1"))).bytes.toString()).toBe("fine");
    expect(seen.every((request) => request.headers.cookie === undefined)).toBe(true);
    await expect(friendly(at("/hop/2"))).rejects.toMatchObject({ code: "unavailable" });
  });

  test("our own headers do not follow to another site", async () => {
    await friendly(at(`/to/${encodeURIComponent(`http://other.example:${port}/ok`)}`), {
      headers: { "x-key": "1" },
    });
    expect(seen.map((request) => request.headers["x-key"])).toEqual(["1", undefined]);
  });

  test.each(["/big", "/bomb"])("%s is cut off at 1 MB", async (path) => {
    await expect(friendly(at(path))).rejects.toMatchObject({ code: "unavailable" });
  });

  test.each(["/drip", "/silent"])("%s is given up in time", async (path) => {
    const start = performance.now();
    await expect(friendly(at(path), { timeoutMs: 400 })).rejects.toMatchObject({ code: "unavailable" });
    expect(performance.now() - start).toBeLessThan(1500);
  });

  test("a name server that never answers is given up in time", async () => {
    const fetcher = strict(() => new Promise(() => undefined));
    await expect(fetcher(at("/ok"), { timeoutMs: 200 })).rejects.toMatchObject({ code: "unavailable" });
  });
});
