import "server-only";
import { env } from "@/lib/platform/env";

/** Whether the demo's sign-ins exist here: only where the start script runs the database itself. */
export function demoIsOpen(): boolean {
  return env().LUMO_EMBEDDED;
}
