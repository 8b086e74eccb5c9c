import { expect, test } from "@playwright/test";
import { inDatabase, signedIn } from "../support/e2e-members";
import { isAccessible } from "./support/axe";
import { ask, talker } from "./support/talk";

test.describe.configure({ timeout: 120_000 });

const giveRole = (id: string, role: "writer" | "editor") =>
  inDatabase((client) =>
    client.query("INSERT INTO blog_roles (member_id, role) VALUES ($1, $2)", [id, role]),
  );

test("a writer's draft goes by way of an editor and a plan to its readers, and into the feed", async ({
  browser,
  page: visitor,
}) => {
  const [wanda, edda] = [await signedIn(browser, "Wanda"), await signedIn(browser, "Edda")];
  await giveRole(wanda.id, "writer");
  await giveRole(edda.id, "editor");
  const title = `The last reel ${crypto.randomUUID().slice(0, 8)}`;

  const desk = await wanda.context.newPage();
  await desk.goto("/blog/write");
  await desk.getByRole("button", { name: "New post" }).click();
  await desk.getByRole("textbox", { name: "Title", exact: true }).fill(title);
  await desk
    .getByRole("textbox", { name: "The words" })
    .fill("It ends **as it began**.\n\n## After that\n\nLight.");
  await desk.getByRole("textbox", { name: "Tags" }).fill("Projection");
  await expect(desk.getByText("Saved", { exact: true })).toBeVisible();
  await isAccessible(desk);
  const address = new URL(desk.url()).pathname;

  // Until it is handed in it is hers alone, to editors too.
  const office = await edda.context.newPage();
  expect((await office.goto(address))?.status()).toBe(404);
  await desk.reload();
  await expect(desk.getByRole("textbox", { name: "Title", exact: true })).toHaveValue(title);
  await desk.getByRole("button", { name: "Hand in for review" }).click();
  await expect(desk.getByText("In review")).toBeVisible();
  await desk.goto("/blog");

  await office.goto("/blog/write?of=queue");
  await office.getByRole("link", { name: title }).click();
  await expect(office.getByRole("heading", { name: "A post by Wanda" })).toBeVisible();
  await office.getByRole("button", { name: "Schedule" }).click();
  await expect(office.getByText("Scheduled", { exact: true })).toBeVisible();
  const slug = title.toLowerCase().replaceAll(" ", "-");
  expect((await visitor.goto(`/blog/${slug}`))?.status()).toBe(404);
  await office.getByRole("button", { name: "Publish now" }).click();
  await expect(office).toHaveURL(`/blog/${slug}`);

  await visitor.goto("/blog");
  await visitor.getByRole("link", { name: title }).first().click();
  await expect(visitor.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  await expect(visitor.getByText("as it began")).toBeVisible();
  await isAccessible(visitor);
  const feed = await visitor.request.get("/api/v1/blog/feed?tag=projection");
  expect(feed.headers()["content-type"]).toContain("application/rss+xml");
  expect(await feed.text()).toContain(`<title>${title}</title>`);

  // What is taken down is gone for readers at once, kept pages included.
  await office.getByRole("link", { name: "Edit" }).click();
  await office.getByRole("button", { name: "Take down" }).click();
  await expect(office.getByText("Taken down")).toBeVisible();
  expect((await visitor.goto(`/blog/${slug}`))?.status()).toBe(404);
  await Promise.all([wanda.context.close(), edda.context.close()]);
});

test("what is said to a post arrives live and without a script, is reported, decided, appealed and brought back", {
  tag: "@any-size",
}, async ({ browser, page: visitor }) => {
  const [wanda, grace, plain, minerva, astrid] = [
    await talker(browser, "Wanda"),
    await talker(browser, "Grace"),
    await talker(browser, "Alan", { javaScriptEnabled: false }),
    await talker(browser, "Minerva"),
    await talker(browser, "Astrid"),
  ];
  const slug = `said-${crypto.randomUUID()}`;
  await inDatabase(async (client) => {
    await client.query("UPDATE members SET role = 'moderator' WHERE id = ANY ($1)", [
      [minerva.who.id, astrid.who.id],
    ]);
    await client.query(
      `INSERT INTO blog_posts (id, slug, author_id, state, title, body, body_html, words, published_at)
       VALUES (gen_random_uuid(), $1, $2, 'published', 'The kettle', 'It says more.', '<p>It says more.</p>', 3, now())`,
      [slug, wanda.who.id],
    );
  });

  await wanda.page.goto(`/blog/${slug}`);
  await visitor.goto(`/blog/${slug}`);
  await expect(visitor.getByRole("link", { name: "Sign in to comment" })).toBeVisible();
  await grace.page.goto(`/blog/${slug}`);
  await grace.page.getByRole("button", { name: "New posts by mail" }).first().click();
  await expect(grace.page.getByRole("button", { name: /You get new posts by mail/ })).toBeVisible();
  await grace.page.getByRole("textbox", { name: "Your comment" }).fill("Less than the **toaster**.");
  await grace.page.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(grace.page.getByRole("article", { name: `A comment by ${grace.who.name}` })).toBeVisible();
  await expect(grace.page.getByRole("heading", { name: "One comment" })).toBeVisible();
  await isAccessible(grace.page);

  await wanda.page.getByRole("button", { name: "A new comment" }).click();
  const said = wanda.page.getByRole("article", { name: `A comment by ${grace.who.name}` });
  await said.getByRole("link", { name: /Reply/ }).click();
  await wanda.page.getByRole("textbox", { name: /Your answer to/ }).fill("A toaster has no lid.");
  await wanda.page.getByRole("button", { name: "Reply", exact: true }).click();
  await expect(wanda.page.getByText("A toaster has no lid.")).toBeVisible();

  await plain.page.goto(`/blog/${slug}`);
  await plain.page.getByRole("link", { name: /Reply to Grace/ }).click();
  await plain.page.getByRole("textbox", { name: /Your answer to Grace/ }).fill("Mine has two.");
  await plain.page.getByRole("button", { name: "Reply", exact: true }).click();
  await expect(plain.page.getByText("Mine has two.")).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByRole("heading", { name: "3 comments" })).toBeVisible();

  await said.getByRole("button", { name: /^More about/ }).click();
  await wanda.page.getByRole("menuitem", { name: "Report" }).click();
  await wanda.page.getByLabel("Harassment").check();
  await wanda.page.getByRole("button", { name: "Report" }).click();
  await expect(wanda.page.getByText(/Thank you/)).toBeVisible();

  await minerva.page.goto("/moderation?kind=blog-comment");
  await minerva.page
    .getByRole("link", { name: /Less than the/ })
    .first()
    .click();
  await minerva.page.getByLabel("Take it away").check();
  await minerva.page.getByLabel("Reason").fill("Toasters are off topic.");
  await minerva.page.getByRole("button", { name: "Decide" }).click();
  await expect(minerva.page.getByRole("heading", { name: "What was decided" })).toBeVisible();
  const place = new URL(minerva.page.url()).pathname;
  await visitor.reload();
  await expect(visitor.getByText("This comment was deleted.")).toBeVisible();
  await expect(visitor.getByText("toaster", { exact: true })).toBeHidden();

  await grace.page.goto("/settings/decisions");
  await grace.page.locator("summary").first().click();
  await grace.page.getByLabel("Why it is wrong").fill("A kettle begs the comparison.");
  await grace.page.getByRole("button", { name: "Appeal" }).click();
  await expect(grace.page.getByText("Appealed", { exact: true })).toBeVisible();
  await astrid.page.goto(place);
  await astrid.page.getByLabel("Undo it").check();
  await astrid.page.getByLabel("Reason").fill("So it does.");
  await astrid.page.getByRole("button", { name: "Judge" }).click();
  await expect(astrid.page.getByText("undid it")).toBeVisible();
  // Within seconds by everybody, what is kept for visitors included.
  await expect(async () => {
    await visitor.reload();
    await expect(visitor.getByText("toaster", { exact: true })).toBeVisible({ timeout: 2_000 });
  }).toPass();

  await ask(wanda.page, "PUT", `/blog/posts/${slug}/discussion`, { isOpen: false });
  await visitor.reload();
  await expect(visitor.getByText("The comments on this post are closed.")).toBeVisible();
  for (const { context } of [wanda, grace, plain, minerva, astrid]) await context.close();
});
