import { expect, test } from "vitest";
import { PAGES } from "@/tests/api/access/pages";
import type { Scene, Viewpoint } from "@/tests/safety/scene";
import { TRANSPORTS } from "./stage";
import { addressIn, type Entry, MEMBERS, sweep, waysOf } from "./sweep";

const IN_THE_COMMUNITY: Viewpoint[] = ["owner", "follower", "roomModerator"];
const isListed = (viewpoint: Viewpoint, isPrivate: boolean) =>
  isPrivate ? ["owner", "follower"].includes(viewpoint) : !["blocked", "blocker"].includes(viewpoint);
const ITS_STAFF: Viewpoint[] = ["owner", "roomModerator"];

/** They show nothing about anybody. */
const OF_NOBODY =
  /^\/(legal|developers|offline|reset-password|settings\/account\/confirm-email|sign-in|sign-up|styleguide|unsubscribe|verify-email)(\/|$)/;

/**
 * The pages, about Ada where a page is about somebody. That her profile is private changes what is shown of her; pages
 * that show nothing of her are then asked once. What shows nothing about anybody is asked in every way by a visitor, and
 * by the others once.
 */
function pagesOf(scene: Scene, isPrivate: boolean): Entry[] {
  const address = addressIn(scene);
  return Object.keys(PAGES).map((page) => {
    const isOfHer =
      ["about", "shown list", "edited list"].includes(PAGES[page] ?? "") ||
      ["/", "/members", "/notifications"].includes(page);
    const ways = waysOf(Object.keys(TRANSPORTS), ["document", "RSC: 1"]);
    return {
      page,
      path: address(page),
      transports: (viewpoint) => {
        if (OF_NOBODY.test(page) && viewpoint !== "anonymous") return ["document"];
        return isPrivate && !isOfHer ? ["document"] : ways(viewpoint);
      },
    };
  });
}

/** Asks for every page from every viewpoint, while Ada's profile is open or private. */
export function sweepPages(isPrivate: boolean): void {
  const swept = sweep(isPrivate, (scene) => pagesOf(scene, isPrivate), isPrivate ? 2_000 : 7_500);

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
}
