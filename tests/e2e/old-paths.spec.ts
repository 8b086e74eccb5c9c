import { expect, test } from "@playwright/test";
import { newId } from "../../lib/platform/ids";
import { movedPages, rewrittenEndpoints } from "../../lib/web/old-paths";
import { inDatabase, newMember } from "../support/e2e-members";

/** A row's pattern with something that is really there in its place. */
function filled(pattern: string, handle: string, review = ""): string {
  return pattern
    .replace(/\/:path\*/, "")
    .replace(/:(handle|username)/g, handle)
    .replace(/:id/g, review);
}

/** A review that somebody wrote. */
async function newReview(memberId: string): Promise<string> {
  const [film, entry] = [newId(), newId()];
  await inDatabase(async (client) => {
    await client.query("INSERT INTO films (id, slug, title, year) VALUES ($1, $2, 'Moved', 1999)", [
      film,
      `moved-${film.slice(-10)}`,
    ]);
    await client.query(
      "INSERT INTO diary_entries (id, member_id, film_id, client_id, review, review_html) VALUES ($1, $2, $3, 'moved-one', 'Words', 'Words')",
      [entry, memberId, film],
    );
  });
  return entry;
}

test("every page that ever had another address moves there for good", async ({ request }) => {
  const { handle } = await newMember("Moved Member");
  for (const { source, destination } of movedPages) {
    const answer = await request.get(filled(source, handle), { maxRedirects: 0 });
    expect(answer.status(), source).toBe(308);
    expect(new URL(answer.headers().location ?? "", "http://localhost").pathname, source).toBe(
      filled(destination, handle).split("?")[0],
    );
    expect((await request.get(filled(source, handle))).status(), source).toBe(200);
  }
});

test("every endpoint that ever had another address answers there as it does at its own", async ({
  request,
}) => {
  const { id, handle } = await newMember("Rewritten Member");
  const review = await newReview(id);
  for (const { source, destination, has } of rewrittenEndpoints) {
    const given = has ? `?${has.map(({ key }) => `${key}=${handle}`).join("&")}` : "";
    // Where there is nothing to read, a write shows that somebody is at home; few of them, for writes have a limit.
    const isRead = (await request.get(filled(destination, handle, review))).status() !== 405;
    const method = isRead ? "GET" : "POST";
    const old = await request.fetch(filled(source, handle, review) + given, { method, maxRedirects: 0 });
    const own = await request.fetch(filled(destination, handle, review), { method, maxRedirects: 0 });
    expect(old.status(), `${method} ${source}`).toBe(own.status());
    expect([404, 405, 429, 500], `${method} ${source}`).not.toContain(old.status());
  }
});

test("the names that are spelled out in full take what they took", async ({ request }) => {
  const { handle, id, name } = await newMember("Named Outright");
  const words = await (await request.get(`/users/api/search-users?q=${handle}`)).json();
  expect(words.items[0]).toEqual({ handle, name, avatarUrl: null });
  const taken = await (await request.get(`/users/api/check-username?username=${handle}`)).json();
  expect(taken.free).toBe(false);
  const stats = await (await request.get(`/users/api/user/${handle}/stats`)).json();
  expect(stats).toEqual({ followers: 0, following: 0, reviews: 0, watchlist: 0 });
  const profile = await (await request.get(`/api/social/users/${id}/profile`)).json();
  expect(profile).toMatchObject({ handle, name, relation: null });
  expect((await request.post(`/api/social/users/${id}/follow`)).status()).toBe(403);
  const search = await request.get(`/users/search?q=${handle}`, { maxRedirects: 0 });
  expect(search.headers().location).toContain(`/members?q=${handle}`);
});
