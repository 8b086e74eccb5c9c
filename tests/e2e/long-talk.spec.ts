import { expect, type Locator, test } from "@playwright/test";
import { MOST_HELD } from "@/components/talk/talk-state";
import { inDatabase } from "../support/e2e-members";
import { ask, community, friends, log, message, openTalk, type Talker, talker } from "./support/talk";

test.describe.configure({ timeout: 120_000 });

const close = (...people: Talker[]) => Promise.all(people.map(({ context }) => context.close()));

test("a long talk is read backwards without a jump, and a link leads into its middle", async ({
  browser,
}) => {
  const [ada, grace] = [await talker(browser, "Ada"), await talker(browser, "Grace")];
  const id = await friends(ada, grace);
  await longTalk(id, ada.who.id, grace.who.id, 400);
  await openTalk(ada.page, id);
  await expect(message(ada.page, "line 400")).toBeInViewport();

  const box = log(ada.page);
  await box.evaluate((scroller) =>
    scroller.scrollTo({ top: 200 - (scroller.scrollHeight - scroller.clientHeight) }),
  );
  await ada.page.waitForTimeout(150);
  const row = box.locator("#m352");
  const top = () => row.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await top();
  await expect(box.locator("#m305")).toBeAttached();
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);

  await ada.page.goto("/members");
  await ada.page.goto(`/messages/${id}#m40`);
  await expect(box.locator("#m40")).toBeInViewport();
  await expect(box.locator("#m400")).toHaveCount(0);
  await ada.page.getByRole("button", { name: "Jump to newest" }).click();
  await expect(box.locator("#m400")).toBeInViewport();

  // Whoever reads faster than pages come waits at the end of what is there, and goes on from there.
  await ada.page.goto("/members");
  await ada.page.goto(`/messages/${id}#m40`);
  await expect(box.locator("#m40")).toBeInViewport();
  await ada.context.route("**/messages?*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  const { jump } = await wander(box, "m400", 700);
  await expect(box.locator("#m400")).toBeInViewport();
  expect(jump).toBeLessThanOrEqual(2);
  await close(ada, grace);
});

test("two thousand messages are read to the first one and back, a window of them at a time, without a jump", {
  tag: "@any-size",
}, async ({ browser }) => {
  const [ada, grace] = [await talker(browser, "Ada"), await talker(browser, "Grace")];
  const id = await friends(ada, grace);
  await longTalk(id, ada.who.id, grace.who.id, 2_000);
  await openTalk(ada.page, id);
  const box = log(ada.page);
  await expect(box.locator("#m2000")).toBeInViewport();

  const up = await wander(box, "m1", -700);
  await expect(box.locator("#m1")).toBeInViewport();
  await expect(box.locator("#m2000")).toHaveCount(0);
  const down = await wander(box, "m2000", 700);
  await expect(box.locator("#m2000")).toBeInViewport();
  await expect(box.locator("#m1")).toHaveCount(0);
  for (const { most, jump } of [up, down]) {
    expect(most).toBeLessThanOrEqual(MOST_HELD);
    expect(jump).toBeLessThanOrEqual(2);
  }
  await close(ada, grace);
});

test("without JavaScript a long thread is read from its end to its beginning, and back", {
  tag: "@any-size",
}, async ({ browser, baseURL }) => {
  const ada = await talker(browser, "Ada");
  const place = await community(ada);
  const { rooms } = await ask<{ rooms: { id: string }[] }>(ada.page, "GET", place);
  const said = { clientId: crypto.randomUUID(), body: "Which train first?" };
  const { id } = await ask<{ id: string }>(ada.page, "POST", `/rooms/${rooms[0]?.id}/messages`, said);
  await inDatabase(async (client) => {
    await client.query(
      `INSERT INTO community_messages (id, community_id, room_id, thread_id, seq, sender_id, client_id, body, body_html, excerpt, created_at)
       SELECT gen_random_uuid(), community_id, room_id, id, n, sender_id, 'long-thread-' || n, 'reply ' || n, '<p>reply ' || n || '</p>',
              'reply ' || n, now() - interval '1 day' + n * interval '1 minute'
         FROM community_messages, generate_series(1, 120) AS n WHERE id = $1`,
      [id],
    );
    await client.query("UPDATE community_messages SET thread_seq = 120, reply_count = 120 WHERE id = $1", [
      id,
    ]);
  });
  const paper = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await ada.context.storageState(),
    baseURL,
  });
  const page = await paper.newPage();
  await page.goto(`${place}/rooms/lobby?thread=${id}`);
  const thread = page.getByRole("region", { name: "Thread" });
  const reply = (n: number) => thread.getByText(`reply ${n}`, { exact: true });
  await expect(reply(120)).toBeVisible();
  await thread.getByRole("link", { name: "Earlier messages" }).click();
  // None is left out between one page and the next.
  await expect(reply(71)).toBeVisible();
  await thread.getByRole("link", { name: "Earlier messages" }).click();
  await expect(reply(22)).toBeVisible();
  await expect(reply(1)).toBeVisible();
  await thread.getByRole("link", { name: "Newest messages" }).click();
  await expect(reply(120)).toBeVisible();
  await Promise.all([paper, ada.context].map((context) => context.close()));
});

/**
 * Scrolls step by step until a message is in sight. Answers with the most messages there were on the page, and by how
 * much a row in sight ever stood elsewhere than the scrolling had put it.
 */
function wander(box: Locator, goal: string, step: number) {
  return box.evaluate(
    async (scroller, [goal, step]) => {
      const rows = () => [...scroller.querySelectorAll<HTMLElement>("article[data-seq]")];
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const found = { most: 0, jump: 0 };
      const { top: edge, height } = scroller.getBoundingClientRect();
      const isInSight = (row: Element | null) => {
        const { top, bottom } = row?.getBoundingClientRect() ?? { top: -1, bottom: -2 };
        return top >= edge && bottom <= edge + height;
      };
      const until = performance.now() + 50_000;
      while (performance.now() < until && !isInSight(scroller.querySelector(`#${goal}`))) {
        const row = rows().find((each) => each.getBoundingClientRect().top >= edge + height / 3);
        scroller.scrollBy({ top: step, behavior: "instant" });
        const put = row?.getBoundingClientRect().top ?? 0;
        const { scrollTop, scrollHeight, clientHeight } = scroller;
        const left = step < 0 ? scrollHeight - clientHeight + scrollTop : -scrollTop;
        // Where more is asked for, as long as a page takes to come, on a busy machine too.
        for (let wait = left < 1_000 ? 6 : 2; wait > 0; wait--) {
          await frame();
          found.most = Math.max(found.most, rows().length);
          if (row?.isConnected)
            found.jump = Math.max(found.jump, Math.abs(row.getBoundingClientRect().top - put));
        }
      }
      return found;
    },
    [goal, step] as const,
  );
}

/** Lines said long ago, put there past the application: it would take an afternoon to say them. */
async function longTalk(id: string, one: string, other: string, lines: number): Promise<void> {
  await inDatabase(async (client) => {
    await client.query(
      `INSERT INTO messages (id, conversation_id, seq, sender_id, client_id, body, body_html, excerpt, created_at)
       SELECT gen_random_uuid(), $1, n, CASE WHEN n % 3 = 0 THEN $2::uuid ELSE $3::uuid END, 'long-talk-' || n,
              'line ' || n, '<p>line ' || n || '</p>', 'line ' || n, now() - interval '1 day' + n * interval '1 minute'
         FROM generate_series(1, $4::int) AS n`,
      [id, one, other, lines],
    );
    await client.query("UPDATE conversations SET last_seq = $2, last_message_at = now() WHERE id = $1", [
      id,
      lines,
    ]);
    await client.query("UPDATE conversation_members SET last_read_seq = $2 WHERE conversation_id = $1", [
      id,
      lines,
    ]);
  });
}
