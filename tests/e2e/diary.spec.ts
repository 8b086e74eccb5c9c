import { expect, type Page, test } from "@playwright/test";
import { newId } from "@/lib/platform/ids";
import { inDatabase, signedIn } from "../support/e2e-members";
import { isAccessible } from "./support/axe";
import { listening } from "./support/live";

test.describe.configure({ timeout: 120_000 });

/** A film nobody else has, alone on a shelf of its own: a country no other film is from. */
async function newFilm(title: string): Promise<string> {
  const id = newId();
  const slug = `the-tide-${id.slice(-10)}`;
  await inDatabase((client) =>
    client.query(
      "INSERT INTO films (id, slug, title, year, directors) VALUES ($1, $2, $3, 2199, '{Nobody Known}')",
      [id, slug, title],
    ),
  );
  return slug;
}

const dialogOf = (page: Page) => page.getByRole("dialog");

test("a film is logged from its poster by keyboard, watched again, reviewed, shielded, liked and answered", async ({
  browser,
}) => {
  const [vera, noor] = [await signedIn(browser, "Vera"), await signedIn(browser, "Noor")];
  const title = `The Tide ${newId().slice(-6)}`;
  const slug = await newFilm(title);

  // By keys, with the poster focused: the dialog, half stars, and it is in her diary.
  const desk = await vera.context.newPage();
  await desk.goto("/films?decade=2190");
  await listening(desk);
  await desk.getByRole("link", { name: title, exact: true }).focus();
  await desk.keyboard.press("l");
  await expect(dialogOf(desk).getByRole("heading", { name: new RegExp(title) })).toBeVisible();
  await dialogOf(desk).getByRole("radio", { name: "3½ stars" }).focus();
  await desk.keyboard.press("Space");
  await isAccessible(desk);
  await dialogOf(desk).getByRole("button", { name: "Log it" }).click();
  await expect(desk.getByText(`${title} is in your diary.`)).toBeVisible();
  await expect(dialogOf(desk)).toBeHidden();

  // Once more, with words that give it away.
  await desk.goto(`/films/${slug}`);
  await expect(desk.getByText("Once in your diary")).toBeVisible();
  await expect(desk.getByRole("button", { name: "3½ stars, take back" })).toBeVisible();
  await desk.getByRole("link", { name: "Log it again" }).click();
  await expect(dialogOf(desk).getByRole("checkbox", { name: "I had seen it before" })).toBeChecked();
  await dialogOf(desk).getByRole("textbox", { name: "Review" }).fill("The lighthouse keeper **did** it.");
  await dialogOf(desk)
    .getByRole("checkbox", { name: /gives away/ })
    .check();
  await dialogOf(desk).getByRole("button", { name: "Log it" }).click();
  await expect(desk.getByText("2 times in your diary")).toBeVisible();
  await expect(desk.getByRole("article", { name: "A review by Vera" }).getByText("keeper")).toBeVisible();

  // Somebody who has not watched it opens it knowingly, likes it and says so.
  const seat = await noor.context.newPage();
  await seat.goto(`/films/${slug}`);
  const review = seat.getByRole("article", { name: "A review by Vera" });
  await expect(review.getByText("keeper")).toBeHidden();
  await review.getByText("Show it").click();
  await expect(review.getByText("keeper")).toBeVisible();
  await isAccessible(seat);
  await review.getByRole("button", { name: /Like the review by Vera/ }).click();
  await expect(review.getByRole("button", { name: /Like the review by Vera/ })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await review.getByRole("link", { name: /Comment on the review by Vera/ }).click();
  await seat.getByRole("textbox", { name: "Your comment" }).fill("I knew it from the lamp.");
  await seat.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(seat.getByRole("article", { name: "A comment by Noor" })).toContainText("from the lamp");

  await desk.goto("/notifications");
  await expect(desk.getByText(`likes your review of “${title}”.`)).toBeVisible();
  await desk.getByRole("link", { name: new RegExp(`commented on your review of “${title}”`) }).click();
  await expect(desk.getByRole("article", { name: "A comment by Noor" })).toBeVisible();
  await isAccessible(desk);

  // The diary, as a list and as a calendar; a viewing is changed and then deleted.
  await desk.goto(`/members/${vera.handle}/diary`);
  await expect(desk.getByRole("link", { name: title })).toHaveCount(2);
  await desk.getByRole("link", { name: "Calendar" }).click();
  await expect(desk.getByRole("table", { name: /Films watched in/ })).toBeVisible();
  await isAccessible(desk);
  await desk.getByRole("link", { name: new RegExp(`^${title},`) }).click();
  await desk.getByRole("link", { name: "Change or delete" }).click();
  await desk.getByRole("textbox", { name: "Review" }).fill("Better the second time.");
  await desk.getByRole("checkbox", { name: /gives away/ }).uncheck();
  await desk.getByRole("button", { name: "Save" }).click();
  await expect(desk.getByText("Better the second time.")).toBeVisible();
  await desk.getByRole("link", { name: "Change or delete" }).click();
  await desk.getByText("Delete this viewing").click();
  await desk.getByRole("button", { name: "Delete for good" }).click();
  await expect(desk).toHaveURL(`/members/${vera.handle}/diary`);
  await expect(desk.getByRole("link", { name: title })).toHaveCount(1);
  await Promise.all([vera.context.close(), noor.context.close()]);
});

test("a film is rated, logged and answered without a script", { tag: "@any-size" }, async ({ browser }) => {
  const plain = await signedIn(browser, "Plain", { javaScriptEnabled: false });
  const slug = await newFilm("The Plain Tide");
  const page = await plain.context.newPage();
  await page.goto(`/films/${slug}`);
  await page.getByRole("button", { name: "4 stars", exact: true }).click();
  await expect(page.getByRole("button", { name: "4 stars, take back" })).toBeVisible();
  await page.getByRole("link", { name: "Log it" }).click();
  await page.getByRole("textbox", { name: "Review" }).fill("Plain words.");
  await page.getByRole("button", { name: "Log it" }).click();
  await expect(page.getByText("It is in your diary.")).toBeVisible();
  await page.goto(`/films/${slug}`);
  await page.getByRole("link", { name: /Comment on the review by Plain/ }).click();
  await page.getByRole("textbox", { name: "Your comment" }).fill("To myself.");
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(page.getByRole("article", { name: "A comment by Plain" })).toContainText("To myself.");
  await plain.context.close();
});
