import { parseArgs } from "node:util";
import { openGround } from "./bench/bench-server";
import { SIZES } from "./bench/data/world";
import type { Goal } from "./load/goals";
import { letIn } from "./load/let-in";
import { letListen } from "./load/let-listen";
import { letTalk } from "./load/let-talk";
import { endOnSignals } from "./run-program";
import { withFillers } from "./start/configuration";
import { buildIfChanged, generateIfChanged } from "./start/prepare";
import { sourcesFingerprint } from "./start/sources";

// npm run load: a hundred members at the site for five minutes (--members, --minutes). With --messages 100000 they talk in
// twos instead until so much is said, forty minutes at most unless --minutes says otherwise. With --listeners 300 so many
// listen in one room for a minute.
const { values: options } = parseArgs({
  options: {
    members: { type: "string", default: "100" },
    minutes: { type: "string" },
    messages: { type: "string" },
    listeners: { type: "string" },
  },
});
const members = Number(options.members);

endOnSignals();
const fingerprint = sourcesFingerprint();
await generateIfChanged(fingerprint);
await buildIfChanged(fingerprint, withFillers(process.env));
const ground = await openGround();
await ground.tidy(SIZES.large);
const { url, stop } = await ground.serve(SIZES.large);
const goals = await crowd();
await stop();
await ground.tidy(SIZES.large);
await ground.stop();

for (const [name, met, is] of goals) console.log(`${met ? "✓" : "✗"} ${name}: ${is}`);
process.exit(goals.every(([, met]) => met) ? 0 : 1);

function crowd(): Promise<Goal[]> {
  const { listeners, messages, minutes } = options;
  if (listeners) return letListen(url, Number(listeners), Number(minutes ?? "1"));
  if (messages) return letTalk(url, members, Number(messages), Number(minutes ?? "40"));
  return letIn(url, members, Number(minutes ?? "5"));
}
