import { attemptProgram, endOnSignals } from "./run-program";
import { generateIfChanged } from "./start/prepare";

// npm run test:coverage: the unit suite with a report of the lines it went through in coverage/index.html.
endOnSignals();
await generateIfChanged();
const words = ["run", "--coverage", ...process.argv.slice(2)];
process.exit((await attemptProgram("vitest", words, { loud: true })).code ?? 1);
