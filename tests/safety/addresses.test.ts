import { type IncomingHttpHeaders, IncomingMessage } from "node:http";
import { Socket } from "node:net";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { addressKey } from "@/lib/platform/address-key";
import { LIMITS } from "@/lib/platform/limits";
import { CLIENT_ADDRESS_HEADER, clientAddress } from "@/lib/web/client-address";
import { countTraffic } from "@/lib/web/traffic";
import { trustHeaders } from "@/scripts/serve/trusted-headers";
import { attempts, middleOfWindow } from "./attempts";

const group = fc.integer({ min: 0, max: 0xffff });
const hex = (groups: number[]) => groups.map((each) => each.toString(16));

/** The ways one address may be written: upper case, leading zeros, the longest run of zeros left out, a zone. */
function spellings(groups: number[]): string[] {
  const plain = hex(groups).join(":");
  const padded = hex(groups)
    .map((each) => each.padStart(4, "0"))
    .join(":");
  const short = new URL(`http://[${plain}]`).hostname.slice(1, -1);
  return [plain, padded, short, short.toUpperCase(), `${plain}%eth0`];
}

describe("T5.4 one address is one bucket", () => {
  test("every address of a /64 in every spelling has one key, and its neighbour another", () => {
    fc.assert(
      fc.property(
        fc.tuple(group, group, group, group),
        fc.tuple(group, group, group, group),
        fc.tuple(group, group, group, group),
        (network, one, other) => {
          fc.pre(network.some(Boolean));
          const keys = [...spellings([...network, ...one]), ...spellings([...network, ...other])].map(
            addressKey,
          );
          expect(new Set(keys).size).toBe(1);
          const next = [...network.slice(0, 3), (network[3] ?? 0) ^ 1, ...one];
          expect(keys).not.toContain(addressKey(hex(next).join(":")));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test("an IPv4 address is itself, also when it is written as IPv6", () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.ipV4(), (one, other) => {
        expect(addressKey(`::ffff:${one}`)).toBe(addressKey(one));
        expect(addressKey(`::FFFF:${one}`) === addressKey(other)).toBe(one === other);
      }),
    );
  });

  test("a thousand addresses of one /64 spend from one bucket", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: middleOfWindow() });
    let next = 0;
    const { passed } = await attempts(
      1_000,
      () => countTraffic(null, from(`2001:db8:1:2::${(next++).toString(16)}`), new Headers()),
      {
        atOnce: 10,
      },
    );
    expect(passed).toBe(LIMITS["api-anonymous"].most);
    await countTraffic(null, from("2001:db8:1:3::1"), new Headers());
    vi.useRealTimers();
  });

  test("headers that anybody can send do not change whose request it is", () => {
    const claims = [
      "x-forwarded-for",
      "x-real-ip",
      "forwarded",
      "cf-connecting-ip",
      "true-client-ip",
      "x-client-ip",
    ];
    for (const claim of claims) {
      const headers = new Headers({ [CLIENT_ADDRESS_HEADER]: "192.0.2.1", [claim]: "198.51.100.7" });
      expect(clientAddress(headers)).toBe("192.0.2.1");
    }
  });

  test("whatever a client writes into X-Forwarded-For, it is counted under the address our own proxies saw", () => {
    const invented = fc.array(
      fc.oneof(fc.ipV4(), fc.ipV6(), fc.string({ unit: "grapheme-ascii" }), fc.constant("")),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(
        invented,
        fc.ipV4(),
        fc.array(fc.ipV4(), { maxLength: 2 }),
        fc.ipV4(),
        (claims, client, proxies, peer) => {
          const sent = claims.map((claim) => claim.replaceAll(",", ""));
          const seen = (list: string[], hops: number) =>
            trusted({ "x-forwarded-for": list.join(", ") }, { peer, hops });
          // Behind proxies: each appended whom it saw, the client itself first.
          expect(seen([...sent, client, ...proxies], proxies.length + 1)[CLIENT_ADDRESS_HEADER]).toBe(client);
          // Without any, the header is only a claim.
          expect(seen(sent, 0)[CLIENT_ADDRESS_HEADER]).toBe(peer);
          expect(seen([...sent, client], 0)["x-forwarded-for"]).toBe(peer);
        },
      ),
    );
  });

  test("our own names for things cannot be sent from outside", () => {
    const forged = {
      [CLIENT_ADDRESS_HEADER]: "192.0.2.9",
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "gopher",
      "x-nonce": "abc",
      "content-security-policy": "script-src *",
      "x-middleware-subrequest": "middleware",
      "x-middleware-rewrite": "/admin",
      "next-resume": "1",
      "x-matched-path": "/admin",
    };
    const left = trusted(forged, { peer: "198.51.100.4", hops: 0 });
    expect(left).toMatchObject({
      [CLIENT_ADDRESS_HEADER]: "198.51.100.4",
      host: "lumo.example",
      "x-forwarded-proto": "https",
    });
    expect(
      Object.keys(left).filter((name) => /middleware|nonce|policy|resume|matched|forwarded-host/.test(name)),
    ).toEqual([]);
  });
});

/** What is left of a request's headers once our server has gone over them. */
function trusted(
  headers: IncomingHttpHeaders,
  { peer, hops }: { peer: string; hops: number },
): IncomingHttpHeaders {
  const request = new IncomingMessage(new Socket());
  Object.defineProperty(request.socket, "remoteAddress", { value: peer });
  request.headers = { ...headers };
  trustHeaders(request, { appUrl: new URL("https://lumo.example"), hops });
  return request.headers;
}

function from(address: string): Request {
  return new Request("http://localhost:4100/x", { headers: { [CLIENT_ADDRESS_HEADER]: address } });
}
