// npm run <anything else>: node scripts/run.mjs <script> <words>, with the packages installed and on the right Node.
import { handOver } from "./bootstrap.mjs";

const [script, ...words] = process.argv.slice(2);
await handOver(script, words);
