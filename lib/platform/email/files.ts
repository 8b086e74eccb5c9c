import "server-only";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { parseJson } from "@/lib/platform/json";
import { type Mail, mailSchema } from "./mail";

const keptMail = mailSchema.extend({ sentAt: z.coerce.date() });
export type KeptMail = z.infer<typeof keptMail>;

/** Instead of sending, lays the mail down as three files. Written beside and renamed, so that no reader sees half. */
export async function keepAsFiles(mail: Mail): Promise<void> {
  await mkdir(folder(), { recursive: true });
  const kept: KeptMail = { ...mail, sentAt: now() };
  await lay(`${mail.id}.html`, mail.html);
  await lay(`${mail.id}.txt`, mail.text);
  await lay(`${mail.id}.json`, JSON.stringify(kept, null, 2));
}

/** Newest first: ids begin with the time. */
export async function listKeptMails(limit = 50): Promise<KeptMail[]> {
  const names = (await readdir(folder()).catch(noFolderYet)).filter((name) => name.endsWith(".json"));
  const newest = names.sort().reverse().slice(0, limit);
  return Promise.all(newest.map(async (name) => read(path.join(folder(), name))));
}

export async function findKeptMail(id: string): Promise<KeptMail | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const file = path.join(folder(), `${id}.json`);
  const found = (await readdir(folder()).catch(noFolderYet)).includes(`${id}.json`);
  return found ? read(file) : null;
}

function folder(): string {
  return path.resolve(env().LUMO_DATA_DIR, "mail");
}

async function lay(name: string, content: string): Promise<void> {
  const file = path.join(folder(), name);
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

async function read(file: string): Promise<KeptMail> {
  return keptMail.parse(parseJson(await readFile(file, "utf8")));
}

function noFolderYet(error: NodeJS.ErrnoException): string[] {
  if (error.code === "ENOENT") return [];
  throw error;
}
