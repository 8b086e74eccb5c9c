// Another instance of Lumo: says which switches are off, each time it is asked.
import { createInterface } from "node:readline";
import { FLAGS } from "@/lib/platform/flag-names";
import { isOn } from "@/lib/platform/flags";

for await (const _ of createInterface({ input: process.stdin })) {
  const states = await Promise.all(FLAGS.map(async (name) => ({ name, on: await isOn(name) })));
  process.stdout.write(`${states.flatMap(({ name, on }) => (on ? [] : name)).join(" ")}\n`);
}
process.exit(0);
