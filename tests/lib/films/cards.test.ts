import { afterAll, beforeEach, expect, test } from "vitest";
import { cardsIn } from "@/lib/films/cards-in";
import { editPost } from "@/lib/forum/posts/edit-post";
import { renderPost } from "@/lib/forum/posts/render-post";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { previewMarkdown } from "@/lib/talk/preview-markdown";
import { renderMessage } from "@/lib/talk/render-message";
import { change, published } from "@/tests/lib/blog/desk";
import { categoryOf, postsOf, reply, start } from "@/tests/lib/forum/shelf";
import { establish, pairOf, say } from "@/tests/lib/messaging/talk";
import { ada, admin, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { shelve } from "./shelf";

castOnStage();
afterAll(closeDatabase);
beforeEach(shelve);

const CLEO = "/films/cleo-from-5-to-7-1962";
const CARD = `<a class="link-card" href="${CLEO}"`;
const post = async (body: string) => renderPost(body, await cardsIn(body));
const cardsOf = (html: string) => html.split('class="link-card"').length - 1;

test("a film's address alone on a line becomes a card with its title, year and director; words around it stay paragraphs", async () => {
  const { html, excerpt } = await post(`I saw this:\n${CLEO}\nand *liked* it.`);
  expect(html).toMatch(/^<p>I saw this:<\/p>\n<a class="link-card"/);
  expect(html).toContain('<span class="link-card-title">Cléo from 5 to 7</span>');
  expect(html).toContain('<span class="link-card-line">1962 · Agnès Varda</span>');
  expect(html).toMatch(/style="background-color:#[0-9a-f]{6};border-color:#[0-9a-f]{6};color:#[0-9a-f]{6}"/);
  expect(html).toMatch(/<p>and <em>liked<\/em> it\.<\/p>\s*$/);
  expect(excerpt).toBe("I saw this: Cléo from 5 to 7 and liked it.");
});

test("so does the whole address that people copy, two one after the other, and one in a quote or a message", async () => {
  const whole = new URL(CLEO, env().APP_URL).href;
  expect(cardsOf((await post(whole)).html)).toBe(1);
  expect(cardsOf((await post(`${CLEO}\n/films/mandabi-1968`)).html)).toBe(2);
  expect((await post(`> ${CLEO}`)).html).toMatch(/^<blockquote>\s*<a class="link-card"/);
  const message = renderMessage(CLEO, await cardsIn(CLEO));
  expect(message.html).toContain(CARD);
  expect(message.excerpt).toBe("Cléo from 5 to 7");
});

test("among words, in code, in a spoiler, of no film or of another site it stays what was typed", async () => {
  for (const body of [
    `See ${CLEO} tonight`,
    `\`${CLEO}\``,
    `    ${CLEO}`,
    `\`\`\`\n${CLEO}\n\`\`\``,
    `||${CLEO}||`,
    `**${CLEO}\nand**`,
    "/films/nothing-1900",
    "https://elsewhere.example/films/cleo-from-5-to-7-1962",
    `[Cléo](${CLEO})`,
  ])
    expect(cardsOf((await post(body)).html), body).toBe(0);
  const before = roundTrips();
  await cardsIn(`See ${CLEO} tonight`);
  expect(roundTrips() - before).toBe(0);
});

test("a title is words and nothing else, whatever it says", async () => {
  await asSuperuser("UPDATE films SET title = $1, directors = $2 WHERE slug = 'mandabi-1968'", [
    '<img src=x onerror="alert(1)">',
    ['"><script>alert(1)</script>'],
  ]);
  const { html } = await post("/films/mandabi-1968");
  expect(html).not.toMatch(/<(img|script)/);
  expect(html).toContain("&lt;img src=x onerror=");
});

test("it is there in what is posted, edited, previewed, said in private and written for the blog", async () => {
  const thread = await start(ada, await categoryOf("Films"), "Tonight", CLEO);
  const { id } = await reply(grace, thread, "Hm");
  await editPost(grace, { id, body: CLEO });
  expect((await postsOf(null, thread)).map(({ html }) => cardsOf(html ?? ""))).toEqual([1, 1]);
  expect((await previewMarkdown(ada, { body: CLEO })).html).toContain(CARD);
  await establish(ada);
  expect((await say(ada, await pairOf(ada, grace), CLEO)).html).toContain(CARD);
  const article = await published(ada, { body: CLEO });
  expect(article.html).toContain(CARD);
  expect((await change(admin, article.id, { body: `Again:\n\n${CLEO}` })).html).toContain(CARD);
});
