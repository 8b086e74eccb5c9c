// npm start and npm run dev. What follows the installation is in start.ts.
import { handOver } from "./bootstrap.mjs";

await handOver("scripts/start.ts", process.argv.slice(2));
