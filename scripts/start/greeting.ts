import { DEMO } from "@/lib/accounts/demo";

/** The last words of a start: where Lumo is, and, on its own services, as whom to try it. */
export function greeting(env: Record<string, string>, dataDir: string): string {
  const lines = ["", `Lumo is open at ${env.APP_URL}`];
  if (env.LUMO_EMBEDDED) {
    lines.push("", "Sign in as");
    for (const { role, email, password } of DEMO) lines.push(`  ${role.padEnd(10)} ${email}  ${password}`);
  }
  lines.push("", `Ctrl-C stops it. Everything it keeps is in ${dataDir}; npm run reset empties that.`, "");
  return lines.join("\n");
}
