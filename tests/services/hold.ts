import { startServices } from "@/scripts/services/services";

// Run by the tests in a process that can be killed: starts the services on a folder, says so, and stays.
const services = await startServices({ dataDir: process.argv[2] ?? "" });
process.send?.(services.env);
setInterval(() => undefined, 1_000);
