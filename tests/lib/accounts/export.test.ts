import { beforeEach, describe, expect, test } from "vitest";
import { csvLine } from "@/lib/accounts/export/csv";
import { LEFT_OUT } from "@/lib/accounts/export/left-out";
import { PARTS } from "@/lib/accounts/export/parts";
import { listExports, openExport } from "@/lib/accounts/export/queries";
import { ERASURE } from "@/lib/accounts/leaving/erasure";
import { leaveConversation } from "@/lib/messaging/leave-conversation";
import { storage } from "@/lib/platform/storage/storage";
import { updateProfile } from "@/lib/profiles/update-profile";
import { uploadPicture } from "@/lib/profiles/upload-picture";
import { readColumns } from "@/tests/safety/catalogue";
import { canaryOf, putRow } from "@/tests/safety/make-row";
import { PRIVATE } from "@/tests/safety/tables";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { photo } from "@/tests/support/photo";
import { groupOf, pairOf, say } from "../messaging/talk";
import { copyOf, fileOf, inBrowser } from "./copy";
import { fillShared } from "./fill-shared";

castOnStage();
beforeEach(async () => {
  for await (const { key } of storage().list("exports/")) await storage().delete(key);
});

describe("T11.1 a copy of everything", () => {
  test("hands out every column that names a member, or says why not", async () => {
    const columns = await readColumns();
    const naming = columns
      .filter(({ refers }) => refers === "members")
      .map(({ table, name }) => `${table}.${name}`);
    const handedOut = new Set(PARTS.flatMap(({ names }) => names));
    const asked = new Set([...naming, ...Object.keys(ERASURE)]);
    expect([...asked].filter((each) => !handedOut.has(each) && !(each in LEFT_OUT))).toEqual([]);
    expect(Object.keys(LEFT_OUT).filter((each) => handedOut.has(each))).toEqual([]);
    const all = new Set(columns.map(({ table, name }) => `${table}.${name}`));
    expect([...handedOut, ...Object.keys(LEFT_OUT)].filter((each) => !all.has(each))).toEqual([]);
  });

  test("has what is theirs in every file, and nothing that is somebody else's alone", async () => {
    const columns = await readColumns();
    const tables = Object.keys(PRIVATE).filter(
      (table) => !["accounts", "departures", "exports", "notification_actors"].includes(table),
    );
    await fillShared();
    for (const table of tables) await putRow(columns, table, { owner: ada, other: stranger });
    // A block would hide the two from each other.
    for (const table of tables.filter((each) => each !== "blocks"))
      await putRow(columns, table, { owner: grace, other: ada });
    await updateProfile(ada, { bio: "kanaribio" });
    const files = await copyOf(ada);
    const text = Object.values(files).join("\n");

    const lists = PARTS.filter(({ file }) => file !== "messages/elsewhere").map(({ file }) => `${file}.json`);
    expect(lists.filter((name) => !(name in files))).toEqual([]);
    for (const [name, words] of Object.entries(files))
      if (name.endsWith(".json")) expect(JSON.parse(words), name).not.toEqual([]);
    for (const word of [
      "kanaribio",
      "ada@example.com",
      "kanariedited",
      "kanarifirst",
      "kanariroom",
      "kanarigrace",
    ])
      expect(text, word).toContain(word);
    for (const place of SHOWN) expect(text, place).toContain(canaryOf(ada.id, place).slice(-60));
    const gracesOwn = columns
      .filter(({ table }) => tables.includes(table))
      .map(({ table, name }) => canaryOf(grace.id, `${table}.${name}`));
    for (const word of [...gracesOwn, "grace@example.com", "kanarialone", "kanariunsaid", "kanarideleted"])
      expect(text, word).not.toContain(word);
    for (const secret of [
      "accounts.password_hash",
      "sessions.token_hash",
      "api_tokens.token_hash",
      "exports.file_name",
    ])
      expect(text).not.toContain(canaryOf(ada.id, secret));
    expect(files["README.txt"]).toContain("messages/messages");
  });

  test("holds a talk as they may read it, and their own words where they cannot look any more", async () => {
    const pair = await pairOf(ada, grace);
    await say(ada, pair, "Have you seen Sunrise?");
    await say(grace, pair, "=Twice()");
    const group = await groupOf(alan, ada, grace);
    await say(ada, group, "I was here.");
    await say(alan, group, "So you were.");
    await leaveConversation(ada, group);
    const files = await copyOf(ada);
    const talk = JSON.parse(files["messages/messages.json"] ?? "") as { from: string; body: string }[];
    expect(talk.map(({ from, body }) => [from, body])).toEqual([
      ["ada", "Have you seen Sunrise?"],
      ["grace", "=Twice()"],
    ]);
    expect(files["messages/messages.csv"]).toContain(",grace,'=Twice(),");
    expect(files["messages/elsewhere.json"]).toContain("I was here.");
    expect(JSON.stringify(files)).not.toContain("So you were.");
  });

  test("brings their pictures along, and is theirs alone", async () => {
    await uploadPicture(ada, { file: await photo(), crop: undefined });
    const files = await copyOf(ada);
    const pictures = Object.entries(files).filter(([name]) => name.endsWith(".webp"));
    expect(pictures.map(([, bytes]) => bytes.slice(0, 4))).toEqual(["RIFF"]);
    expect(files["pictures/pictures.json"]).toContain(pictures[0]?.[0]);
    const [copy] = await listExports(ada);
    const id = copy?.id ?? "";
    expect(await listExports(grace)).toEqual([]);
    await expect(openExport(inBrowser(grace), { id })).rejects.toMatchObject({ code: "not_found" });
    await expect(openExport(ada, { id })).rejects.toMatchObject({ code: "forbidden" });
    const opened = await openExport(inBrowser(ada), { id });
    expect(Buffer.from(await new Response(opened.stream).arrayBuffer())).toEqual(await fileOf(id));
    expect(opened.size).toBe(copy?.bytes);
  });
});

test("8.5 a cell that a spreadsheet would carry out is only read", () => {
  expect(csvLine(["=1+1", "+1", "-1", "@x", "\tx", "\rx", "x=1", -1, null, ["=a"], 'say "hi"'])).toBe(
    `'=1+1,'+1,'-1,'@x,'\tx,"'\rx",x=1,-1,,"[""=a""]","say ""hi"""\r\n`,
  );
});

/** Words of rows of hers that are in the copy, by their columns. */
const SHOWN = [
  "api_tokens.name",
  "drafts.body",
  "mail_tokens.email",
  "passkeys.name",
  "provider_identities.subject",
  "reports.note",
  "sessions.user_agent",
  "uploads.alt_text",
];
