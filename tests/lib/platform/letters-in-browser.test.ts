import { readdirSync } from "node:fs";
import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { AlreadyMemberLetter } from "@/lib/accounts/emails/already-member-letter";
import { ConfirmLetter } from "@/lib/accounts/emails/confirm-letter";
import { CopyLetter } from "@/lib/accounts/emails/copy-letter";
import { LeavingLetter } from "@/lib/accounts/emails/leaving-letter";
import { LinkLetter } from "@/lib/accounts/emails/link-letter";
import { SecurityLetter } from "@/lib/accounts/emails/security-letter";
import { DecisionLetter } from "@/lib/moderation/emails/decision-letter";
import { digestLetter } from "@/lib/notifications/emails/digest-letter";
import { notificationLetter } from "@/lib/notifications/emails/notification-letter";
import { renderLetter } from "@/lib/platform/email/render-letter";
import { newId } from "@/lib/platform/ids";
import { inBrowser } from "@/tests/support/browser";
import { spring } from "@/tests/support/trap";
import { XSS } from "@/tests/support/xss-corpus";

const browser = inBrowser();
const memberId = newId();
const words = XSS.join(" ");
const link = "https://lumo.example/";
const soon = new Date("2031-01-01T00:00:00Z");

const LETTERS: Record<string, ReactElement> = {
  "already-member-letter": AlreadyMemberLetter({ name: words }),
  "confirm-letter": ConfirmLetter({ name: words, handle: words, link }),
  "copy-letter": CopyLetter({ name: words, endsAt: soon, timeZone: "UTC" }),
  "leaving-letter": LeavingLetter({ name: words, erasesAt: soon, timeZone: "UTC" }),
  "link-letter": LinkLetter({ name: words, purpose: "reset", link }),
  "security-letter": SecurityLetter({ name: words, what: "token-made" }),
  "decision-letter": DecisionLetter({ name: words, said: words, reason: words, href: link }),
  "digest-letter": digestLetter({
    ...{ memberId, name: words, unread: 3, newFollowers: 2 },
    lines: [{ who: words, what: words }],
  }),
  "notification-letter": notificationLetter({
    ...{ memberId, type: "mention", who: words, what: words, href: "/forum" },
  }),
};

test.each(Object.keys(LETTERS))("T8.1 nothing that people wrote runs in the %s", async (name) => {
  const { html } = await renderLetter(LETTERS[name] as ReactElement);
  expect(html).toContain("XSS");
  expect(await spring(browser(), html)).toEqual({ fired: 0, unsafe: [] });
});

test("every letter there is was opened", () => {
  const written = readdirSync("lib", { withFileTypes: true }).flatMap(({ name }) =>
    readdirSync(`lib/${name}`, { withFileTypes: true })
      .filter((each) => each.isDirectory() && each.name === "emails")
      .flatMap(() => readdirSync(`lib/${name}/emails`)),
  );
  expect(written.map((file) => file.replace(/\.tsx$/, "")).toSorted()).toEqual(
    Object.keys(LETTERS).toSorted(),
  );
});
