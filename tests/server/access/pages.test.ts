import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DOORS } from "@/tests/api/access/matrix";
import { PAGES } from "@/tests/api/access/pages";
import type { Scene, Viewpoint } from "@/tests/safety/scene";
import { borrowStage, TRANSPORTS } from "./stage";
import { addressIn, type Entry, MEMBERS, sweep } from "./sweep";

borrowStage();

const IN_THE_COMMUNITY: Viewpoint[] = ["owner", "follower", "roomModerator"];
const isListed = (viewpoint: Viewpoint, isPrivate: boolean) =>
  isPrivate ? ["owner", "follower"].includes(viewpoint) : !["blocked", "blocker"].includes(viewpoint);
const ITS_STAFF: Viewpoint[] = ["owner", "roomModerator"];

/**
 * The pages, about Ada where a page is about somebody. That her profile is private changes what is shown of her; pages
 * that show nothing of her are then asked in two ways only.
 */
function pagesOf(scene: Scene, isPrivate: boolean): Entry[] {
  const address = addressIn(scene);
  return Object.keys(PAGES).map((page) => {
    const isOfHer =
      ["about", "shown list", "edited list"].includes(PAGES[page] ?? "") ||
      ["/", "/members", "/notifications"].includes(page);
    return {
      page,
      path: address(page),
      transports: isPrivate && !isOfHer ? ["document", "RSC: 1"] : Object.keys(TRANSPORTS),
    };
  });
}

describe.each([false, true])("with Ada's profile private: %s,", (isPrivate) => {
  const swept = sweep(isPrivate, (scene) => pagesOf(scene, isPrivate), isPrivate ? 2_000 : 10_000);

  test("T1.2 every page answers every viewpoint as the matrix says", () => {
    const wrong = swept()
      .heard.filter(({ transport }) => transport === "document")
      .flatMap(({ page, viewpoint, answer: { status, headers } }) => {
        const isMember = MEMBERS.includes(viewpoint);
        const expected: Record<string, boolean> = {
          anyone: status === 200 || (page === "/sign-up/google" && status === 307),
          "signed out": isMember ? status === 307 : status === 200,
          member: isMember
            ? [200, 307].includes(status)
            : status === 307 && /^\/sign-in\?next=|^\/settings\/profile$/.test(String(headers.location)),
          about: ["blocked", "blocker"].includes(viewpoint) ? status === 404 : [200, 403].includes(status),
          // A private profile's are there for followers alone.
          "shown list": status === (isListed(viewpoint, isPrivate) ? 200 : 404),
          "edited list": isMember
            ? status === (viewpoint === "owner" ? 200 : 404)
            : status === 307 && /^\/sign-in\?next=/.test(String(headers.location)),
          conversation: isMember
            ? [404, 307].includes(status)
            : status === 307 && /^\/sign-in\?next=|^\/settings\/profile$/.test(String(headers.location)),
          community: status === (IN_THE_COMMUNITY.includes(viewpoint) ? 200 : 404),
          "community member": isMember
            ? status === (IN_THE_COMMUNITY.includes(viewpoint) ? 200 : 404)
            : status === 307 && /^\/sign-in\?next=/.test(String(headers.location)),
          "community staff": isMember
            ? status === (ITS_STAFF.includes(viewpoint) ? 200 : 404)
            : status === 307 && /^\/sign-in\?next=/.test(String(headers.location)),
          "community lead": isMember
            ? status === (viewpoint === "owner" ? 200 : 404)
            : status === 307 && /^\/sign-in\?next=/.test(String(headers.location)),
          "site staff": isMember
            ? status === (["moderator", "admin"].includes(viewpoint) ? 200 : 404)
            : status === 307 && /^\/sign-in\?next=/.test(String(headers.location)),
          "site admin": isMember
            ? status === (viewpoint === "admin" ? 200 : 404)
            : status === 307 && /^\/sign-in\?next=/.test(String(headers.location)),
          nowhere: status === 404,
          inbox: status === (page === "/inbox" ? 200 : 404),
        };
        return expected[PAGES[page] ?? ""]
          ? []
          : [`${page} as ${viewpoint}: ${status} ${headers.location ?? ""}`];
      });
    expect(wrong).toEqual([]);
  });
});

test("T1.1 every page and handler of the build is in the matrix", () => {
  const file = ".next/server/app-paths-manifest.json";
  expect(existsSync(file)).toBe(true);
  const built: string[] = Object.keys(JSON.parse(readFileSync(file, "utf8")));
  const addressOf = (entry: string) =>
    entry
      .replace(/\/(page|route)$/, "")
      .split("/")
      .filter((part) => !/^\(.*\)$/.test(part))
      .join("/")
      .replace(/\[(?:\.\.\.)?(\w+)\]/g, "{$1}") || "/";
  const known = new Set([...Object.keys(PAGES), ...Object.keys(DOORS).map((door) => door.split(" ")[1])]);
  const files =
    /^\/(_not-found|_global-error|favicon\.ico|icon\.svg|apple-icon\.png|robots\.txt|sitemap\.xml|manifest\.webmanifest|sw\.js)/;
  expect(built.map(addressOf).filter((address) => !known.has(address) && !files.test(address))).toEqual([]);
});
