import { expect, test } from "vitest";
import { expectConsoleErrors } from "../support/console";
import { asApp, asOwner, asSuperuser } from "../support/database";

test("each connection of the tests is in the role it says", async () => {
  const who = "SELECT current_user::text AS who";
  expect(await Promise.all([asApp(who), asOwner(who), asSuperuser(who)])).toEqual([
    [{ who: "app" }],
    [{ who: "owner" }],
    [{ who: "postgres" }],
  ]);
});

test("a test that expects an error on the console may have one", () => {
  expectConsoleErrors();
  console.error("This was expected.");
});
