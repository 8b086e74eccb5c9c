import { describe, expect, test } from "vitest";
import { storeKey } from "@/lib/platform/page-store/store-key";
import { publicPageAt } from "@/lib/platform/page-store/tags";

const ask = (url: string, headers: Record<string, string> = {}, method = "GET") =>
  storeKey({ method, url, headers });

describe("the name of a kept page", () => {
  test("does not depend on the order of its parameters, nor on where the link was found", () => {
    expect(ask("/members?sort=newest&cursor=a")?.key).toBe(
      ask("/members?cursor=a&utm_source=x&sort=newest")?.key,
    );
    expect(ask("/members?utm_source=x")?.url).toBe("/members");
  });

  test("differs by what the page reads and by the part of it that the router wants", () => {
    const keys = [
      ask("/members"),
      ask("/members?sort=newest"),
      ask("/members", { rsc: "1" }),
      ask("/members", { rsc: "1", "next-router-prefetch": "1" }),
      ask("/members", { rsc: "1", "next-router-state-tree": "a" }),
      ask("/members/ada"),
    ].map((wanted) => wanted?.key);
    expect(new Set(keys).size).toBe(6);
    expect(keys).not.toContain(undefined);
  });

  test("HEAD shares it with GET, and other cookies do not matter", () => {
    expect(ask("/", {}, "HEAD")?.key).toBe(ask("/", { cookie: "theme=dark" })?.key);
  });

  test.each<[string, string, Record<string, string>, string?]>([
    ["a member's session", "/", { cookie: "a=b; lumo_session=x" }],
    ["a member's session over TLS", "/", { cookie: "__Host-lumo_session=x" }],
    ["an API token", "/", { authorization: "Bearer x" }],
    ["a form", "/", {}, "POST"],
    ["a server action", "/", { "next-action": "x" }],
    ["a parameter the page is not known to read", "/members?q=ada", {}],
    ["a repeated parameter", "/members?sort=a&sort=b", {}],
    ["a private page", "/settings", {}],
    ["an endpoint", "/api/v1/members", {}],
    ["an encoded path", "/members/%61da", {}],
  ])("there is none for %s", (_, url, headers, method) => {
    expect(ask(url, headers, method)).toBeNull();
  });

  test("a page's tags name what is on it, in lower case", () => {
    expect(publicPageAt("/members/Ada")?.tags).toEqual(["member:ada", "flags", "announcements"]);
    expect(publicPageAt("/")?.tags).toEqual(expect.arrayContaining(["members", "categories"]));
    expect(publicPageAt("/films/m-1931")?.tags).toEqual(expect.arrayContaining(["film:m-1931", "lists"]));
    expect(publicPageAt("/settings")).toBeNull();
  });
});
