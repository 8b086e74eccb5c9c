import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { attemptProgram, endOnSignals } from "./run-program";
import { withFillers } from "./start/configuration";
import { generateIfChanged } from "./start/prepare";
import { sourcesFingerprint } from "./start/sources";

// npm run build: a production build, whether or not the sources changed. It needs neither a database nor a Redis.
endOnSignals();
const fingerprint = sourcesFingerprint();
const note = path.join(".next", "lumo-sources");
await generateIfChanged(fingerprint);
rmSync(note, { force: true });
const env = { ...withFillers(process.env), NODE_ENV: "production" };
const { code } = await attemptProgram("next", ["build"], { env, loud: true });
if (code === 0) writeFileSync(note, fingerprint);
process.exit(code ?? 1);
