import { endOnSignals } from "./run-program";
import { generateIfChanged } from "./start/prepare";
import { checks } from "./test/checks";

// npm run check: everything that can be said about the sources without running them.
endOnSignals();
await generateIfChanged();
let failed = 0;
for (const check of checks) {
  const outcome = await check.run();
  console.log(`${outcome.ok ? "✓" : "✗"} ${check.name}`);
  if (!outcome.ok) {
    failed++;
    console.log(outcome.said);
  }
}
process.exit(failed === 0 ? 0 : 1);
