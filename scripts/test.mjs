// npm test. What follows the installation is in test.ts.
import { handOver } from "./bootstrap.mjs";

await handOver("scripts/test.ts", process.argv.slice(2));
