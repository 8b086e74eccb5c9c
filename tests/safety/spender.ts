// Another instance of Lumo: spends a limit a number of times and prints how often it passed.

import type { LimitName } from "@/lib/platform/limits";
import { spend } from "@/lib/platform/rate-limit";
import { attempts } from "./attempts";

const [name = "message", key = "shared", times = "1"] = process.argv.slice(2);
const { passed } = await attempts(Number(times), () => spend(name as LimitName, key), { atOnce: 2 });
process.stdout.write(String(passed));
process.exit(0);
