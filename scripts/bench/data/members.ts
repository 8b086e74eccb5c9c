import { createHash } from "node:crypto";
import type pg from "pg";
import { copyRows } from "./copy-rows";
import { idOf, type Random } from "./random";
import { BEGUN, handleOf, memberId, type Size, sessionToken } from "./world";

const FIRST =
  "Ada Amara Bao Carmen Dilan Emre Farah Goran Hana Ines Jonas Kaito Lea Mira Noor Oskar Priya Quentin Rosa Sanna Tomás Uma Vera Wei Ximena Yusuf Zoë".split(
    " ",
  );
const LAST =
  "Adeyemi Björk Castillo Dubois Eriksen Fischer García Haddad Ivanova Jansen Kovačević Lindqvist Moreau Nakamura Oliveira Petrova Quispe Rossi Singh Tanaka Ueda Vidal Wójcik Yılmaz Zhang".split(
    " ",
  );
const LIKES =
  "slow cinema|heist films|restored prints|films about trains|double features|film noir|stop motion|long takes|silent comedy|science fiction".split(
    "|",
  );
const FAR = new Date("2099-01-01T00:00:00Z");

export async function fillMembers(client: pg.Client, size: Size, random: Random): Promise<void> {
  const every = Array.from({ length: size.members }, (_, n) => n);
  const joined = every.map(() => new Date(BEGUN.getTime() + random.below(200) * 86_400_000));
  await copyRows(
    client,
    "members",
    ["id", "handle", "name", "bio", "bio_html", "place", "created_at", "updated_at"],
    every.map((n) => {
      const bio = `Likes ${random.pick(LIKES)} and ${random.pick(LIKES)}.`;
      const name = `${random.pick(FIRST)} ${random.pick(LAST)}`;
      const at = joined[n] ?? BEGUN;
      return [
        memberId(n),
        handleOf(n),
        name,
        bio,
        `<p>${bio}</p>`,
        random.pick(["Porto", "Zagreb", "Osaka", ""]),
        at,
        at,
      ];
    }),
  );
  await copyRows(
    client,
    "accounts",
    ["member_id", "email", "email_verified_at", "born_on", "updated_at"],
    every.map((n) => [memberId(n), `${handleOf(n)}@example.com`, BEGUN, "1990-05-01", BEGUN]),
  );
  await copyRows(
    client,
    "sessions",
    ["id", "member_id", "token_hash", "method", "last_seen_at", "expires_at"],
    every.map((n) => {
      const hash = createHash("sha256").update(sessionToken(n)).digest("hex");
      return [idOf("session", n, BEGUN), memberId(n), hash, "password", new Date(), FAR];
    }),
  );
}
